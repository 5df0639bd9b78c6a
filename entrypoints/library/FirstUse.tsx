import { t } from '../../lib/i18n/index.ts'
import { addressOf } from '../../lib/library-route.ts'

/** Nothing is saved yet: ways to begin. */
export function FirstUse() {
  return (
    <div class="first-use">
      <p>{t('library.firstUse')}</p>
      <ul>
        <li>
          <a href="/welcome.html">{t('library.seeHow')}</a>
        </li>
        <li>
          <a href={addressOf({ view: 'tabs', window: null, selected: [] })}>{t('tabs.open')}</a>
        </li>
        <li>
          <a href={addressOf({ view: 'import' })}>{t('library.takeIn')}</a>
        </li>
      </ul>
    </div>
  )
}
