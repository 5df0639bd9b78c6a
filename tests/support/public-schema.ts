/** The public schema of a summary's JSON, which stands beside the project (../shared/format). */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { SHARED } from '../../scripts/support/corpus.ts'

const FILE = join(SHARED, 'format/summary.schema.json')

/** What the schema says is wrong with a value (null: nothing); null where the schema is not at hand. */
export function publicSchema(): ((value: unknown) => string | null) | null {
  if (!existsSync(FILE)) return null
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(FILE, 'utf8')))
  return (value) => (validate(value) ? null : ajv.errorsText(validate.errors))
}
