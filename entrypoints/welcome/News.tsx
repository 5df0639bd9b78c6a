import { t } from '../../lib/i18n/index.ts'
import { newsSince } from '../../lib/news.ts'

/** What is new since the version `since`: shown once after an update, and only if there is something to say. */
export function News({ since }: { since: string }) {
  return (
    <div class="welcome">
      <h1>{t('news.title')}</h1>
      {newsSince(since).map(({ version, message }) => (
        <section key={version}>
          <h2>{version}</h2>
          <p>{t(message)}</p>
        </section>
      ))}
    </div>
  )
}
