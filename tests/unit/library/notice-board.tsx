/** A board of notices in the document, as the library's views have it around them. */
import { type ComponentChildren, render } from 'preact'
import { NoticeBoard, useNotices } from '../../../entrypoints/library/notices.tsx'

/** Shows a board with `inside` on it; resolves with what can be done on it. */
export function showBoard(inside?: ComponentChildren): Promise<ReturnType<typeof useNotices>> {
  const shown = Promise.withResolvers<ReturnType<typeof useNotices>>()
  const Inside = () => {
    shown.resolve(useNotices())
    return null
  }
  render(
    <NoticeBoard>
      <Inside />
      {inside}
    </NoticeBoard>,
    document.body,
  )
  return shown.promise
}
