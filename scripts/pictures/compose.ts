/** Combines pictures in the browser: a page with the popup over its corner, a tile with the icon and a line. */
import type { Browser } from 'puppeteer-core'

type Png = Uint8Array

const source = (png: Png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`

/** Renders `body` (our own markup) at `width` by `height` CSS pixels. */
async function render(browser: Browser, width: number, height: number, body: string): Promise<Png> {
  const page = await browser.newPage()
  await page.setViewport({ width, height })
  await page.setContent(
    `<style>*{margin:0;box-sizing:border-box}body{width:${width}px;height:${height}px;overflow:hidden}</style>${body}`,
  )
  const picture = await page.screenshot()
  await page.close()
  return picture
}

/** A page's picture, filling the frame, with the popup's picture under its upper right corner. */
export async function overPage(
  browser: Browser,
  page: Png,
  popup: Png | null,
  width: number,
  height: number,
): Promise<Png> {
  const over = popup
    ? `<img src="${source(popup)}" style="position:absolute;top:0;right:24px;max-height:100%;border:1px solid #8888;box-shadow:0 8px 32px #0004">`
    : ''
  return render(browser, width, height, `<img src="${source(page)}" style="width:${width}px">${over}`)
}

/** The stores' promotional tile. */
export async function tile(browser: Browser, icon: string, width: number, height: number): Promise<Png> {
  const words =
    '<div><p style="font:700 44px system-ui,sans-serif">Micline</p><p style="font:17px/1.4 system-ui,sans-serif;margin-top:8px;white-space:nowrap">Who said what at the IETF,<br>in the page’s own words</p></div>'
  return render(
    browser,
    width,
    height,
    `<div style="display:flex;align-items:center;gap:24px;height:100%;padding:0 32px;background:#fdfcfa;color:#1d1e20"><div style="flex:none;width:128px">${icon}</div>${words}</div>`,
  )
}
