/** CSL-JSON: what citation tools exchange. */
import type { ExportFormat } from './format.ts'
import { type CslItem, referencesOf, uniqueReferences } from './parts/references.ts'

export const cslJson: ExportFormat<CslItem[]> = {
  id: 'csl-json',
  mime: 'application/vnd.citationstyles.csl+json',
  extension: 'json',
  called: 'references',
  clipboard: true,
  async render(summary) {
    return referencesOf(summary)
  },
  async *assemble(lists) {
    let separator = '[\n'
    for await (const item of uniqueReferences(lists)) {
      yield separator + JSON.stringify(item)
      separator = ',\n'
    }
    yield separator === '[\n' ? '[]\n' : '\n]\n'
  },
}
