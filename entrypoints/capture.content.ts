import { defineContentScript } from 'wxt/utils/define-content-script'
import { extract } from '../lib/extract/index.ts'

/** Injected on demand; the value that main returns reaches scripting.executeScript. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: () => extract(document),
})
