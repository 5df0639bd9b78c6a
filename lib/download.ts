/** Hands `content` to the browser as a download called `name`. Only in a page: a worker has no object addresses. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The browser reads the file after the click; a minute is more than it takes to ask where to put it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
