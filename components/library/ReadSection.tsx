import type { ComponentChildren } from 'preact'

/** A part of a summary under its small heading. */
export function ReadSection({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="read-section">
      <h2 class="eyebrow">{title}</h2>
      {children}
    </section>
  )
}
