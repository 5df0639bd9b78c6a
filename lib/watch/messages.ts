/** What the watching script tells the background. */
export interface PageShown {
  tell: 'page-shown'
  /** The page's canonical address. */
  url: string
  looksLikeIetf: boolean
  /** Did the page navigate to this address itself, without loading? */
  isWithin: boolean
}

/** Is `message`, which comes from a page's process, such a message? */
export function isPageShown(message: unknown): message is PageShown {
  if (typeof message !== 'object' || message === null) return false
  const { tell, url, looksLikeIetf, isWithin } = message as Partial<Record<keyof PageShown, unknown>>
  const isTold = typeof looksLikeIetf === 'boolean' && typeof isWithin === 'boolean'
  return tell === 'page-shown' && typeof url === 'string' && isTold
}
