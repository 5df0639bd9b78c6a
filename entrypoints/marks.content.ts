import { defineContentScript } from 'wxt/utils/define-content-script'
import { Marker } from '../lib/marks/marker.ts'

/** Injected on demand, once a page: the extension calls the marker that it leaves in its isolated world. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    globalThis.miclineMarker ??= new Marker(document)
  },
})
