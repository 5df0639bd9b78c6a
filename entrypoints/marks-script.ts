import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Marker } from '../lib/marks/marker.ts'

/** Injected on demand, once per page: the extension calls the marker that it leaves in its isolated world. */
export default defineUnlistedScript(() => {
  globalThis.miclineMarker ??= new Marker(document)
})
