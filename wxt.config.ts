import preact from '@preact/preset-vite'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'wxt'
import { withFrontCodedWords } from './scripts/support/front-coding.ts'
import { withoutHtmlSinks } from './scripts/support/html-sinks.ts'
import { withMinifiedAgain } from './scripts/support/minified-again.ts'
import { withPrecomputedNeeds } from './scripts/support/precomputed-needs.ts'
import { withExpandedPropertyEscapes } from './scripts/support/property-escapes.ts'

/**
 * What the extension's own pages may do: run their own scripts and nothing else. No request can leave them, even if a
 * page's words got in as markup; Trusted Types leave DOMPurify as the only way from text to markup, and let one script
 * be started as a worker: the one whose address is in lib/export-job/workers.ts.
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
    // Dexie's build for current browsers, which is smaller than the one its entry point names, for older ones too.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    // The extension's files are on the user's disk: there is nothing to preload. npm run size checks their sizes.
    build: { modulePreload: false, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // A worker has no document: libraries with a build that needs none name it like this.
      if (entrypoints.some(({ name }) => name === 'export-worker'))
        config.resolve = { ...config.resolve, conditions: ['worker', ...defaultClientConditions] }
      // What is carried into a tab stays small: letters are named by their property, only the new part of each word is stored,
      // and it is minified twice.
      const isForTab = entrypoints.some(({ name }) => name.endsWith('-script'))
      const ours = isForTab
        ? [withFrontCodedWords(), withMinifiedAgain()]
        : [withExpandedPropertyEscapes(), withPrecomputedNeeds()]
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
    // Requested for one site at a time, when the user switches it on.
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
          // The first with URL.parse, the newest platform feature used; Firefox's minimum has it too.
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
