/** The message that the watching script sends to the background. */
export interface PageShown {
  tell: 'page-shown'
  /** The page's canonical address. */
  url: string
  looksLikeIetf: boolean
  /** Whether a script of the page changed the address, without loading another page. */
  isWithin: boolean
}

/** Is `message` a PageShown? It comes from a page's process, and is not trusted. */
export function isPageShown(message: unknown): message is PageShown {
  if (typeof message !== 'object' || message === null) return false
  const { tell, url, looksLikeIetf, isWithin } = message as Partial<Record<keyof PageShown, unknown>>
  const isTold = typeof looksLikeIetf === 'boolean' && typeof isWithin === 'boolean'
  return tell === 'page-shown' && typeof url === 'string' && isTold
}
