/** CSL-JSON: what citation tools exchange. */
import type { ExportFormat } from './format.ts'
import { references } from './parts/references.ts'

export const cslJson: ExportFormat = {
  id: 'csl-json',
  label: 'References, CSL-JSON',
  mime: 'application/vnd.citationstyles.csl+json',
  extension: 'json',
  clipboard: true,
  async *render(summaries) {
    let separator = '[\n'
    for await (const item of references(summaries)) {
      yield separator + JSON.stringify(item)
      separator = ',\n'
    }
    yield separator === '[\n' ? '[]\n' : '\n]\n'
  },
}
