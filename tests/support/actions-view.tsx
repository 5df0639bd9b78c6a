/** The library's list of open actions, drawn into the document with the boards that it stands in. Messages have to be loaded. */
import { render } from 'preact'
import { ActionsView } from '../../entrypoints/library/ActionsView.tsx'
import { NoticeBoard } from '../../entrypoints/library/notices.tsx'
import { ExportBoard } from '../../entrypoints/library/use-export.tsx'

export function renderActionsView(): void {
  render(
    <NoticeBoard>
      <ExportBoard>
        <ActionsView route={{ view: 'actions', query: '' }} go={() => undefined} />
      </ExportBoard>
    </NoticeBoard>,
    document.body,
  )
}
