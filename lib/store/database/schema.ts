/** The name and version of the database, for those that open it with Dexie and without. */

export const DATABASE_NAME = 'micline'

/** The current schema version; database.ts says what each consists of. */
const SCHEMA_VERSION = 3

/** Dexie's version as IndexedDB has it: multiplied by ten. */
export const nativeVersion = (version: number) => version * 10

export const NATIVE_VERSION = nativeVersion(SCHEMA_VERSION)
