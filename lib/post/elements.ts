/** Sets up links and task items in displayed posts. */

/** Makes `link` open `address` in a new tab; removes its href if `address` is null. */
export function leadOut(link: HTMLAnchorElement, address: string | null): void {
  if (!address) {
    link.removeAttribute('href')
    return
  }
  link.href = address
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
}

/** Marks an item as a task by classes, from which the style sheet draws a box (components/library/post-body.css). */
export function markTask(item: Element, isDone: boolean): void {
  item.className = isDone ? 'task done' : 'task'
}
