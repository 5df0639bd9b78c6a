import { defineContentScript } from 'wxt/utils/define-content-script'
import { readPage } from '../lib/extract/page/index.ts'

/** Injected on demand; the value that main returns reaches scripting.executeScript. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: () => readPage(document),
})
