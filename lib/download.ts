/** The browser reads a download after the click; a minute is longer than it takes to ask where to put it. */
const TAKEN_AFTER = 60_000

/**
 * Hands `content` to the browser as a download called `name`; `onTaken` is called when it is no longer needed. Only in a page: a
 * worker has no object URLs.
 */
export function download(content: Blob, name: string, onTaken = () => {}): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
    onTaken()
  }, TAKEN_AFTER)
}
