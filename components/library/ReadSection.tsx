import type { ComponentChildren } from 'preact'

interface ReadSectionProps {
  title: string
  /** Where a part of the summary can be gone to (goToPart). */
  id?: string
  children: ComponentChildren
}

/** A part of a summary under its small heading. */
export function ReadSection({ title, id, children }: ReadSectionProps) {
  return (
    <section class="read-section" id={id}>
      <h2 class="eyebrow" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}
