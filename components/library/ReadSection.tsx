import type { ComponentChildren } from 'preact'

interface ReadSectionProps {
  title: string
  /** Lets navigation jump to this part of the summary (goToPart). */
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
