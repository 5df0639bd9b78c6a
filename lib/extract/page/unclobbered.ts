/**
 * DOM clobbering: what an element is called may hide what the DOM says of the document, or of the form that it is in. An
 * image called "title" hides the document's, a field called "nextSibling" what follows its form (HTML Standard, "DOM tree
 * accessors" and "The form element").
 */

const CALLED = '[name]:is(embed,form,iframe,img,object,form *)'

/** `document`, or, where a name on it hides something, a copy without such names. */
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
