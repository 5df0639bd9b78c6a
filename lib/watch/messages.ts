/** What the watching script tells the background. */
export interface PageShown {
  tell: 'page-shown'
  /** The page's canonical address. */
  url: string
  looksLikeIetf: boolean
}

/** Is `message`, which comes out of a page's process, such a message? */
export function isPageShown(message: unknown): message is PageShown {
  if (typeof message !== 'object' || message === null) return false
  const { tell, url, looksLikeIetf } = message as Partial<Record<keyof PageShown, unknown>>
  return tell === 'page-shown' && typeof url === 'string' && typeof looksLikeIetf === 'boolean'
}
