/** Frames -> an animated GIF. */
import gifenc from 'gifenc'
import { PNG } from 'pngjs'

export interface Frame {
  png: Uint8Array
  /** How long it is shown, in milliseconds. */
  delay: number
}

/** An endless GIF of `frames`, which must be of one size. */
export function animate(frames: readonly Frame[]): Uint8Array {
  const encoder = gifenc.GIFEncoder()
  for (const { png, delay } of frames) {
    const { width, height, data } = PNG.sync.read(Buffer.from(png))
    const palette = gifenc.quantize(data, 256)
    encoder.writeFrame(gifenc.applyPalette(data, palette), width, height, { palette, delay })
  }
  encoder.finish()
  return encoder.bytes()
}
