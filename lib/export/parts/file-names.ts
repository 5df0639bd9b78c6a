/**
 * File names that every system accepts. Windows is the strictest (https://learn.microsoft.com/windows/win32/fileio/naming-a-file):
 * no `<>:"/\|?*`, no control characters, no device names, no dot or space at the end; ext4 allows 255 bytes.
 */

/** UTF-8 bytes of a name before its extension: short enough for sync tools that prepend folders. */
const LONGEST_NAME = 120

const FORBIDDEN = /[<>:"/\\|?*#^[\]%\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?=$|\.| )/i

const encoder = new TextEncoder()

/** `text` cut to at most `bytes` of UTF-8, never inside a character. */
function cut(text: string, bytes: number): string {
  const { read } = encoder.encodeInto(text, new Uint8Array(bytes))
  return text.slice(0, read)
}

/** The title as the name of a file, without extension. Never empty. */
function safeName(title: string): string {
  const plain = title
    .slice(0, 1000)
    .toWellFormed()
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
  const name = cut(plain.trim(), LONGEST_NAME).replace(/^[. ]{1,120}|[. ]{1,120}$/g, '')
  return DEVICE.test(name) ? `_${name}` : name || 'Untitled'
}

/** The file name: as much of the title as fits, the `called` suffix, and the extension. */
export function fileName(title: string, extension: string, called = ''): string {
  return `${safeName(title)}${called && ` ${called}`}.${extension}`
}

/**
 * Gives each title a name of its own within one folder; names that differ only in case are the same to Windows and
 * macOS. `distinction` (an id) tells duplicates apart, so that a file keeps its name whatever else is exported with it,
 * unless it is the second of its name.
 */
export function uniqueNames(): (title: string, distinction: string) => string {
  const taken = new Set<string>()
  return (title, distinction) => {
    const name = safeName(title)
    const candidates = [name, `${name} ${distinction.slice(0, 8)}`, `${name} ${distinction}`]
    const free = candidates.map(safeName).find((candidate) => !taken.has(candidate.toLowerCase()))
    let result = free ?? name
    for (let number = 2; taken.has(result.toLowerCase()); number += 1) result = `${name} ${number}`
    taken.add(result.toLowerCase())
    return result
  }
}
