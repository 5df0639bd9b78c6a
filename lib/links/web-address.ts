/** `url` if it is a web address (http or https), in its normal form; otherwise null. Never a script or data address. */
export function webAddress(url: string): string | null {
  const parsed = URL.parse(url)
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null
}
