/** The second copy of the library, as it lies in the extension's file system. */
import type { Page } from 'puppeteer-core'

/** The names of the files of all copies. */
export async function fileNames(page: Page): Promise<string[]> {
  const names = await page.evaluate(async () => {
    const found: string[] = []
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('second-copy')
    for await (const folder of root.values())
      if (folder.kind === 'directory') for await (const name of folder.keys()) found.push(name)
    return found
  })
  return names.toSorted()
}
