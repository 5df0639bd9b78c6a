import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { serveJobs } from '../lib/export-job/serve.ts'

/** The script of the workers that write exports and import files (lib/export-job/workers.ts). */
export default defineUnlistedScript(() => serveJobs())
