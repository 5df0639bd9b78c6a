import { t } from '../../lib/i18n/index.ts'
import { documentsOf } from '../../lib/links/documents.ts'
import type { Extraction } from '../../lib/model.ts'
import { Section } from './Section.tsx'

const FIRST = 8

interface PageReferencesProps {
  extraction: Extraction
  /** The library's page on a group. */
  hrefOfGroup: (acronym: string) => string
}

/** What the page touches: documents link to their own place, groups to everything the library has on them. */
export function PageReferences({ extraction, hrefOfGroup }: PageReferencesProps) {
  return (
    <>
      <Section title={t('section.documents')} items={documentsOf(extraction)} first={FIRST} inLine>
        {({ name, address }) => (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        )}
      </Section>
      <Section title={t('section.groups')} items={extraction.groups} first={FIRST} inLine>
        {(group) => (
          <a href={hrefOfGroup(group)} target="_blank" rel="noopener">
            {group}
          </a>
        )}
      </Section>
    </>
  )
}
