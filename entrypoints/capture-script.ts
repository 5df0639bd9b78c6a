import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPage } from '../lib/extract/page/index.ts'

/** Injected on demand; what it gives, or its failure, reaches scripting.executeScript. */
export default defineUnlistedScript(async () => readPage(document))
