import { useEffect, useState } from 'preact/hooks'
import { browser } from '../browser.ts'

/** The keys set for a command of the extension; null until they are known, and if there are none. */
export function useShortcut(name: string): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null)
  useEffect(() => {
    browser.commands.getAll().then((commands) => {
      setShortcut(commands.find((command) => command.name === name)?.shortcut || null)
    })
  }, [name])
  return shortcut
}
