import { t } from '../../lib/i18n/index.ts'
import { documentsOf } from '../../lib/links/documents.ts'
import { webAddress } from '../../lib/links/web-address.ts'
import type { Summary } from '../../lib/model.ts'
import { ReadSection } from './ReadSection.tsx'

interface ReferencesProps {
  summary: Summary
  /** The library's pages on a document and on a group. */
  hrefOfDocument: (name: string) => string
  hrefOfGroup: (acronym: string) => string
}

/** The documents, groups and figures of a page: each links to its own place on the web, and to everything the library has on it. */
export function References({ summary, hrefOfDocument, hrefOfGroup }: ReferencesProps) {
  const { groups, figures } = summary
  const documents = documentsOf(summary)
  return (
    <>
      {documents.length > 0 && (
        <ReadSection id="documents" title={t('section.documents')}>
          <ul class="references">
            {documents.map(({ name, address, key }) => (
              <li key={name}>
                <a href={address} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>
                <a class="quiet" href={hrefOfDocument(key)} aria-label={t('read.inLibrary', { name })}>
                  {t('read.everywhere')}
                </a>
              </li>
            ))}
          </ul>
        </ReadSection>
      )}
      {groups.length > 0 && (
        <ReadSection title={t('section.groups')}>
          <ul class="references inline">
            {groups.map((group) => (
              <li key={group}>
                <a href={hrefOfGroup(group)}>{group}</a>
              </li>
            ))}
          </ul>
        </ReadSection>
      )}
      {figures.length > 0 && (
        <ReadSection title={t('read.figures')}>
          <ul class="references">
            {figures.map(({ url, alt, caption, speaker }, index) => {
              const words = caption || alt || url
              const address = webAddress(url)
              return (
                <li key={index}>
                  {address ? (
                    <a href={address} target="_blank" rel="noopener noreferrer">
                      {words}
                    </a>
                  ) : (
                    words
                  )}
                  {speaker && <span class="quiet">{speaker}</span>}
                </li>
              )
            })}
          </ul>
        </ReadSection>
      )}
    </>
  )
}
