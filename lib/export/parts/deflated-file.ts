import { deflateSync, ZipPassThrough } from 'fflate'

/** DEFLATE (APPNOTE.TXT 4.4.5). */
const DEFLATE = 8

/** A file of a ZIP that is compressed as a whole: for small files far faster than fflate's streaming kind. */
export class DeflatedFile extends ZipPassThrough {
  override compression = DEFLATE

  protected override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateSync(chunk), final)
  }
}
