/** A file of a ZIP, compressed where it is written and put into the archive elsewhere. */
import { deflateSync, strToU8, type ZipInputFile, ZipPassThrough } from 'fflate'

/** DEFLATE (APPNOTE.TXT 4.4.5). */
const DEFLATE = 8

/** What the archive says of a file, and its compressed bytes. */
export interface Packed {
  /** Bytes before compression. */
  size: number
  /** CRC-32 of them. */
  crc: number
  deflated: Uint8Array<ArrayBuffer>
}

/** Compresses a text as a whole: for small files far faster than fflate's streaming kind. */
export function pack(text: string): Packed {
  const bytes = strToU8(text)
  // fflate counts and sums what passes through, but has no function that only sums.
  const sum = new ZipPassThrough('')
  sum.ondata = () => {}
  sum.push(bytes, true)
  return { size: sum.size, crc: sum.crc, deflated: deflateSync(bytes) }
}

/** A compressed file as fflate's Zip takes it; its `ondata`, which Zip sets, is to be called with the bytes. */
export function packedFile(filename: string, mtime: number, { size, crc }: Packed): ZipInputFile {
  return { filename, mtime, size, crc, compression: DEFLATE }
}
