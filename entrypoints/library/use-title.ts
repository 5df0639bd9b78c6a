import { useEffect } from 'preact/hooks'

/** Names the page in its tab, its bookmarks and its history, for as long as the caller is shown; null names nothing. */
export function useTitle(name: string | null): void {
  useEffect(() => {
    if (!name) return
    const before = document.title
    document.title = `${name} · Micline`
    return () => {
      document.title = before
    }
  }, [name])
}
