/** What the elements of a displayed post have in common, however they are made. */

/** Makes `link` lead to `address`, in a new tab; without an address it is no longer a link. */
export function leadOut(link: HTMLAnchorElement, address: string | null): void {
  if (!address) {
    link.removeAttribute('href')
    return
  }
  link.href = address
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
}

/** Marks an item as a task: its box is not a control here (components/library/post-body.css). */
export function markTask(item: Element, isDone: boolean): void {
  item.className = isDone ? 'task done' : 'task'
}
