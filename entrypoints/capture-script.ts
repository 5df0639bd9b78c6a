import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPage } from '../lib/extract/page/index.ts'

/** Injected on demand; scripting.executeScript receives its result or its failure. */
export default defineUnlistedScript(async () => readPage(document))
