/** The browser reads a download after the click, and may first ask the user where to save it. In milliseconds. */
const TAKEN_AFTER = 60_000

/**
 * Downloads `content` as a file called `name`. `onTaken` is called when the content is no longer needed. Works only in a page, not
 * in a worker.
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
