/** The bytes of a file, as they stream in, as text; or what kind of file they are instead. */

/** The length of a byte order mark or an archive's signature. */
const HEAD = 4
/** APPNOTE.TXT 4.3.7 and 4.3.16 (ZIP), RFC 1952, 2.3.1 (gzip). */
const ARCHIVES = ['504b0304', '504b0506', '1f8b08']
/** A Windows tool has rewritten the file. */
const UTF_16: Readonly<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' }

export type NoText = 'archive' | 'noText' | 'notUtf8'

export class FileText {
  #head: Uint8Array = new Uint8Array()
  #decoder: TextDecoder | null = null

  /** The next text of the file; without bytes, the end of the text, which must not be in the middle of a character. */
  decode(bytes?: Uint8Array): { text: string } | { problem: NoText } {
    if (this.#decoder) return decoded(this.#decoder, bytes, 'notUtf8')
    this.#head = joined(this.#head, bytes)
    if (bytes && this.#head.length < HEAD) return { text: '' }
    const head = hex(this.#head.subarray(0, HEAD))
    if (ARCHIVES.some((signature) => head.startsWith(signature))) return { problem: 'archive' }
    this.#decoder = new TextDecoder(UTF_16[head.slice(0, 4)] ?? 'utf-8', { fatal: true })
    const opened = decoded(this.#decoder, this.#head, beginsAsJson(this.#head) ? 'notUtf8' : 'noText')
    if (bytes || 'problem' in opened) return opened
    const end = this.decode()
    return 'problem' in end ? end : { text: opened.text + end.text }
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined, otherwise: NoText) {
  try {
    return { text: decoder.decode(bytes, { stream: bytes !== undefined }) }
  } catch {
    return { problem: otherwise }
  }
}

function beginsAsJson(bytes: Uint8Array): boolean {
  return /^\s*[[{]/.test(new TextDecoder().decode(bytes))
}

function joined(one: Uint8Array, two: Uint8Array = new Uint8Array()): Uint8Array {
  const both = new Uint8Array(one.length + two.length)
  both.set(one)
  both.set(two, one.length)
  return both
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
