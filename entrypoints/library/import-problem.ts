import type { ImportProblem } from '../../lib/export/import.ts'
import { t } from '../../lib/i18n/index.ts'

/** 'backup.json, line 3, column 1, summary 2: a comma is missing here', in the reader's language. */
export function problemSentence({ file, place, record, what }: ImportProblem): string {
  const where = [file, place && t('import.place', { ...place }), record && t('import.record', { record })]
  return t('import.problem', {
    where: where.filter(Boolean).join(', '),
    what: t(`import.problem.${what.word}`, what.values),
  })
}
