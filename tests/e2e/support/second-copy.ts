/** The second copy of the library, as it lies in the extension's file system. */
import type { Page } from 'puppeteer-core'

/** The names of the files of all copies. */
export async function fileNames(page: Page): Promise<string[]> {
  const names = await page.evaluate(async () => {
    const found: string[] = []
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('second-copy')
    for await (const folder of root.values()) {
      if (folder.kind !== 'directory') continue
      try {
        for await (const name of folder.keys()) found.push(name)
      } catch (error) {
        // A copy may be taken away while it is listed.
        if (Object(error).name !== 'NotFoundError') throw error
      }
    }
    return found
  })
  return names.toSorted()
}
