import type { ComponentChildren } from 'preact'

import './in-library.css'

/** A name that links to everything the library has on it; without an address, just the name. */
export function InLibrary({ href, children }: { href: string | undefined; children: ComponentChildren }) {
  if (!href) return <>{children}</>
  return (
    <a class="in-library" href={href} target="_blank" rel="noopener">
      {children}
    </a>
  )
}
