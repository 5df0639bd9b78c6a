/** What all who open the database agree on. */

export const DATABASE_NAME = 'micline'

/** The present schema version; a released version's `stores` line is never edited, only followed by another. */
export const SCHEMA_VERSION = 1

/** The version as IndexedDB has it: Dexie multiplies by ten. */
export const NATIVE_VERSION = SCHEMA_VERSION * 10
