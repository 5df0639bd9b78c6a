/** npm run icons: draws docs/icon.svg as public/icon/<size>.png, in Chromium. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { launchChromium } from './support/chromium.ts'

const SIZES = [16, 32, 48, 96, 128]
const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

const drawing = (await readFile(path('docs/icon.svg'))).toString('base64')
const browser = await launchChromium()
try {
  const page = await browser.newPage()
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size })
    await page.goto(
      `data:text/html,<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg%2Bxml;base64,${encodeURIComponent(drawing)}">`,
    )
    await page.screenshot({ path: `${path('public/icon')}/${size}.png`, omitBackground: true })
  }
} finally {
  await browser.close()
}
console.log(`Drawn: public/icon/{${SIZES.join(',')}}.png`)
