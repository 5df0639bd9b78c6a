import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { withoutHtmlSinks } from './scripts/support/html-sinks.ts'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  webExt: { disabled: true },
  vite: () => ({
    plugins: [preact(), withoutHtmlSinks()],
    // Dexie's build for today's browsers, which is smaller than the one for all that its entry point names.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    // The extension's files lie on the user's disk: there is nothing to preload.
    build: { modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    default_locale: 'en',
    description: '__MSG_extensionDescription__',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    commands: {
      'save-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_savePage__',
      },
      'mark-page': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_markPage__',
      },
    },
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
