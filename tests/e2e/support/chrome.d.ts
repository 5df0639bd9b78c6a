/** What the tests use of Chromium's own extension API inside the service worker; `dispatch` is not in its documents. */
declare const chrome: {
  tabs: {
    query(about: object): Promise<{ id?: number; url?: string; windowId?: number }[]>
    highlight(which: { tabs: number[]; windowId: number }): Promise<object>
    discard(id: number): Promise<object>
  }
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string }[]>
    executeScript<Value>(injection: {
      target: { tabId: number }
      func: (given: Value) => Promise<unknown>
      args: [Value]
    }): Promise<{ result: unknown }[]>
  }
  runtime: { sendMessage(message: unknown): Promise<unknown> }
  action: {
    getTitle(about: { tabId?: number | undefined }): Promise<string>
    getBadgeText(about: { tabId?: number | undefined }): Promise<string>
    setBadgeText(badge: { tabId?: number | undefined; text: string }): Promise<void>
  }
  permissions: {
    getAll(): Promise<{ origins?: string[] }>
    /** Replaced by tests in which the browser refuses. */
    contains: () => unknown
  }
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>
      /** Replaced by tests in which the browser refuses. */
      set: () => unknown
    }
  }
  developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>
    removeHostPermission(id: string, host: string): Promise<void>
  }
  settingsPrivate: { setDefaultZoom(factor: number): Promise<void> }
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } }
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } }
}
