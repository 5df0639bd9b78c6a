import preact from '@preact/preset-vite'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'wxt'
import { withoutHtmlSinks } from './scripts/support/html-sinks.ts'
import { withShortWords } from './scripts/support/short-words.ts'
import { withSpeltLetters } from './scripts/support/spelt-letters.ts'
import { withNeedsWorkedOut } from './scripts/support/worked-out.ts'

/**
 * What the extension's own pages may do: run their own scripts and nothing else. No request can leave them, even if a
 * page's words got in as markup; Trusted Types leave DOMPurify as the only way from text to markup, and let one script
 * be started as a worker: the one whose address stands in lib/export-job/workers.ts.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify micline-worker',
].join('; ')

/** The panel beside the page is the popup that stays. */
const PANEL = 'popup.html?panel'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  webExt: { disabled: true },
  vite: () => ({
    plugins: [preact(), withoutHtmlSinks()],
    // Dexie's build for today's browsers, which is smaller than the one for all that its entry point names.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    // The extension's files lie on the user's disk: there is nothing to preload. Sizes are held by npm run size.
    build: { modulePreload: false, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // A worker has no document: libraries that have a build without one name it so.
      if (entrypoints.some(({ name }) => name === 'export-worker'))
        config.resolve = { ...config.resolve, conditions: ['worker', ...defaultClientConditions] }
      // What is carried into a tab stays small: it names letters by their property, and words by what is new in them.
      const isForTab = entrypoints.some(({ name }) => name.endsWith('-script'))
      const ours = isForTab ? [withShortWords()] : [withSpeltLetters(), withNeedsWorkedOut()]
      config.plugins = [...(config.plugins ?? []), ...ours]
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    default_locale: 'en',
    description: '__MSG_extensionDescription__',
    content_security_policy: { extension_pages: PAGE_POLICY },
    permissions: [
      ...['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for a site at a time, when the user switches it on.
    optional_host_permissions: ['*://*/*'],
    commands: {
      'save-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_savePage__',
      },
      'mark-page': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_markPage__',
      },
      'save-selection': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_saveSelection__',
      },
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: PANEL,
            default_title: '__MSG_extensionName__',
            open_at_install: false,
          },
        }
      : {
          side_panel: { default_path: PANEL },
          // The first with URL.parse, the newest part of the platform that is used; Firefox's has it too.
          minimum_chrome_version: '126',
        }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'micline@micline.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
