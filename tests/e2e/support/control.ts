import type { ElementHandle, Page } from 'puppeteer-core'

/**
 * The control among those that `selector` selects, shown and enabled, whose accessible name is, or else begins with or
 * matches, `name`, once it stands still: what still moves would be missed by a press. Throws where there comes none.
 */
export async function findControl(
  page: Page,
  selector: string,
  name: string | RegExp,
): Promise<ElementHandle<HTMLElement>> {
  const [exact, pattern, flags] =
    name instanceof RegExp ? [null, name.source, name.flags] : [name, `^${RegExp.escape(name)}`, '']
  const found = await page
    .waitForFunction(
      (selector, exact, pattern, flags) => {
        const labelOf = (element: HTMLElement) => (element as HTMLInputElement).labels?.[0]?.innerText
        const nameOf = (element: HTMLElement) =>
          (element.ariaLabel ?? labelOf(element) ?? element.innerText).trim()
        const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter(
          (element) => element.checkVisibility() && !(element as HTMLButtonElement).disabled,
        )
        const wanted = new RegExp(pattern, flags)
        const element =
          controls.find((control) => nameOf(control) === exact) ??
          controls.find((control) => wanted.test(nameOf(control)))
        if (!element) return null
        const { x, y, width } = element.getBoundingClientRect()
        const place = `${x} ${y} ${width}`
        // In the same place as a frame ago?
        const isStill = element.dataset.place === place
        element.dataset.place = place
        return isStill ? element : null
      },
      {},
      selector,
      exact,
      pattern,
      flags,
    )
    .catch(() => {
      throw new Error(`There is no control called "${name}"`)
    })
  return found as ElementHandle<HTMLElement>
}
