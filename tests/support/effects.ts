/**
 * Effects of components run right after they are drawn. Preact's own timer for them could fire when a test file's document
 * is already gone, which fails the whole run.
 */
import { options } from 'preact'

options.requestAnimationFrame = queueMicrotask
