import { t } from '../../lib/i18n/index.ts'

type QueryProblem =
  | { type: 'unknownFilter'; name: string }
  | { type: 'emptyFilter'; name: string }
  | { type: 'badDate'; value: string }
  | { type: 'openQuote' }
  | { type: 'nothing' }

/** What in a query was not understood, in words. */
export function QueryProblems({ problems }: { problems: QueryProblem[] }) {
  return (
    <div role="status" class="query-problems">
      {problems.map((problem) => {
        const { type, ...values } = problem
        return <p key={type}>{t(`problem.${type}`, values)}</p>
      })}
    </div>
  )
}
