/** Only the parser: the package's own entry point also loads a quick check that nothing here uses. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability'
}
