/** What the tests' Firefox knows of the extension before it starts, and how it behaves. */

/** The extension's own id, from its manifest. */
export const ADDON = 'micline@micline.example'
/** Fixed by the profile, so that the extension's addresses are known. */
export const UUID = '5f3a0b52-6d0c-4f7e-9b43-2f1d6c7a8e90'

/** The preferences of a profile whose downloads go to the folder `downloads`. */
export const preferences = (downloads: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  'remote.active-protocols': 1,
  // Optional permissions are granted without the question, which no protocol can answer.
  'extensions.webextOptionalPermissionPrompts': false,
  // The popup stays until it is closed, whatever comes to the front meanwhile; and pages behind others are not slowed down.
  'ui.popup.disable_autohide': true,
  'dom.timeout.enable_budget_timer_throttling': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.locale.requested': 'en-US',
  'intl.accept_languages': 'en-US',
})
