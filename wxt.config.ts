import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  webExt: { disabled: true },
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Micline',
    description:
      'Who said what, what was decided, what comes next: IETF posts as summaries that link back to every sentence.',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    commands: {
      'save-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Save this page',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'micline@micline.example', strict_min_version: '128.0' } },
    }),
  }),
})
