/** The browser that a person is shown: by npm start, and filled by npm run fill. */
import { fileURLToPath } from 'node:url'

/** Its profile, which is kept. */
export const PROFILE = fileURLToPath(new URL('../../output/profile/', import.meta.url))

/** Is there a display to open a window on? */
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
