/** What all who open the database agree on. */

export const DATABASE_NAME = 'micline'

/** The present schema version; database.ts has what each is made of. */
const SCHEMA_VERSION = 3

/** A version as IndexedDB has it: Dexie multiplies by ten. */
export const nativeVersion = (version: number) => version * 10

export const NATIVE_VERSION = nativeVersion(SCHEMA_VERSION)
