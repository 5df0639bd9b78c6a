/** The parser alone: the package's own entry brings a quick check along that nothing here asks for. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability'
}
