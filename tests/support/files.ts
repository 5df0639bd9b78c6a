/** Files in memory, as an import gets them. */
import type { ImportFile } from '../../lib/export/import.ts'

/** `chunk`: how many bytes come at a time. */
export function fileOf(content: string | Uint8Array, name = 'library.json', chunk = 64 * 1024): ImportFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    stream() {
      let at = 0
      return new ReadableStream({
        pull(controller) {
          if (at >= bytes.length) return controller.close()
          controller.enqueue(bytes.slice(at, at + chunk))
          at += chunk
        },
      })
    },
  }
}
