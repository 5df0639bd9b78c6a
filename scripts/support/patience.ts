/**
 * How long what is waited for may take to come, in milliseconds: whoever waits goes on as soon as it is there, so that a long
 * patience costs nothing but where it never comes, and a busy machine takes its time.
 */
export const PATIENCE = 60_000
