/** What the elements of a shown post have in common, whichever way they are made. */

/** Makes `link` lead to `address`, in a tab of its own; without one it is no link any more. */
export function leadOut(link: HTMLAnchorElement, address: string | null): void {
  if (!address) {
    link.removeAttribute('href')
    return
  }
  link.href = address
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
}

/** Marks an item as a task: its box is no control here (components/library/post-body.css). */
export function markTask(item: Element, isDone: boolean): void {
  item.className = isDone ? 'task done' : 'task'
}
