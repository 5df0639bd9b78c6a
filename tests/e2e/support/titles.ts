/** The titles of two fixture pages. */

/** Of recap-tides. */
export const RECAP = 'Measuring the tides: our side meeting at IETF 142'
/** Of minutes-lantern. */
export const MINUTES = 'Minutes: LANTERN working group at IETF 142'
