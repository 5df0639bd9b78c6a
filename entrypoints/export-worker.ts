import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { serveExports } from '../lib/export-job/serve.ts'

/** The script of export workers (lib/export-job/workers.ts): a page that exports starts one, and that one the others. */
export default defineUnlistedScript(() => serveExports())
