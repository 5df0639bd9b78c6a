/**
 * Protects against DOM clobbering: an element's name can hide a property of the document, or of the form around it. An image named
 * "title" hides `document.title`, and a field named "nextSibling" hides that of its form (HTML Standard, "DOM tree accessors" and
 * "The form element").
 */

const CALLED = '[name]:is(embed,form,iframe,img,object,form *)'

/** `document` itself if no name in it hides a property; otherwise a copy without those names. */
export function unclobbered(document: Document): Document {
  const prototype = Object.getPrototypeOf(document) as Document
  const form = prototype.createElement.call(document, 'form')
  const hidesNothing = (element: Element) => {
    const name = form.getAttribute.call(element, 'name') ?? ''
    return !(name in form || name in prototype)
  }
  if ([...prototype.querySelectorAll.call(document, CALLED)].every(hidesNothing)) return document
  const copy = prototype.cloneNode.call(document, true) as Document
  for (const element of prototype.querySelectorAll.call(copy, CALLED))
    form.removeAttribute.call(element, 'name')
  return copy
}
