/**
 * How long to wait for something, in milliseconds. Whoever waits continues as soon as it is there, so a long timeout
 * costs nothing unless it never comes, and a busy machine can take its time.
 */
export const PATIENCE = 60_000
