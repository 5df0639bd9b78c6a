/** Tells which images belong to the post, and reads their address, alternative text and caption. */
import type { Picture } from '../types.ts'
import { textOf, tidy } from './metadata/markup.ts'

/** In CSS pixels: anything smaller is an icon or a tracking pixel. */
const SMALLEST = 48
const ICON = /(^|[-_ ])(avatar|icon|emoji|badge|logo|gravatar|smiley|spinner|pixel)s?($|[-_ ])/i

/** Is `image` an icon, an avatar or a tracking pixel, not a picture of the post? */
export function isDecoration(image: Element): boolean {
  const size = (name: string) => Number.parseFloat(image.getAttribute(name) ?? '')
  if (size('width') < SMALLEST || size('height') < SMALLEST) return true
  if (image.getAttribute('role') === 'presentation' || image.getAttribute('aria-hidden') === 'true')
    return true
  if (ICON.test(image.getAttribute('class') ?? '')) return true
  const address = addressOf(image)
  return (
    address === null ||
    ICON.test(
      new URL(address).pathname
        .split('/')
        .at(-1)
        ?.replace(/\.\w+$/, '') ?? '',
    )
  )
}

/** The caption displayed with `image`: that of its figure, or of the gallery around its figure. */
export function captionOf(image: Element): Element | null {
  const figure = image.closest('figure:has(figcaption)')
  const captions = figure?.querySelectorAll('figcaption') ?? []
  return [...captions].find((caption) => caption.closest('figure') === figure) ?? null
}

/** Whether `caption` is that of a picture; if not (that of a table, for one), it is read as ordinary text. */
export function captionsPicture(caption: Element): boolean {
  const images = caption.closest('figure')?.querySelectorAll('img') ?? []
  return [...images].some((image) => !isDecoration(image) && captionOf(image) === caption)
}

/** The facts of `image`, whose caption is `caption`. */
export function pictureOf(image: Element, caption: Element | null): Picture {
  return {
    url: addressOf(image) ?? '',
    alt: tidy(image.getAttribute('alt')),
    caption: textOf(caption),
  }
}

/** The absolute address of `image`, from `src` or the attributes of lazy loaders; null if it has none but data: or blob:. */
function addressOf(image: Element): string | null {
  const srcset = image.getAttribute('srcset') ?? image.getAttribute('data-srcset') ?? ''
  const candidates = [
    image.getAttribute('data-src'),
    image.getAttribute('data-original'),
    image.getAttribute('data-lazy-src'),
    image.getAttribute('src'),
    srcset.trim().split(/,?\s+/)[0],
  ]
  for (const candidate of candidates) {
    if (!candidate || /^(data|blob|javascript):/i.test(candidate)) continue
    if (URL.canParse(candidate, image.baseURI)) return new URL(candidate, image.baseURI).href
  }
  return null
}
