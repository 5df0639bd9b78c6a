/** What everyone who opens the database agrees on. */

export const DATABASE_NAME = 'micline'

/** The current schema version; database.ts says what each consists of. */
const SCHEMA_VERSION = 3

/** A version as IndexedDB sees it: Dexie multiplies by ten. */
export const nativeVersion = (version: number) => version * 10

export const NATIVE_VERSION = nativeVersion(SCHEMA_VERSION)
