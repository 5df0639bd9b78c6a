import { t } from '../../lib/i18n/index.ts'
import type { Problem } from '../../lib/store/search/query.ts'

/** What was not understood in a query, in words. */
export function QueryProblems({ problems }: { problems: readonly Problem[] }) {
  return (
    <div role="status" class="query-problems">
      {problems.map((problem, index) => {
        const { type, ...values } = problem
        return <p key={index}>{t(`problem.${type}`, values)}</p>
      })}
    </div>
  )
}
