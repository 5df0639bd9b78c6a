import { useEffect, useState } from 'preact/hooks'
import { changeSettings, readSettings, type Settings } from '../../lib/settings.ts'
import { useNotices } from './notices.tsx'

/**
 * The setting `name`, null until it is read, and what changes it; `onStored` follows a change. Shown only once it is stored: until
 * then nothing has changed, and a switch should not either.
 */
export function useSetting<Name extends keyof Settings>(
  name: Name,
  onStored?: () => Promise<unknown>,
): [Settings[Name] | null, (value: Settings[Name]) => void] {
  const [shown, setShown] = useState<Settings[Name] | null>(null)
  const { attempt } = useNotices()
  useEffect(() => {
    void attempt(readSettings).then((settings) => settings && setShown(settings[name]))
  }, [])
  const change = (value: Settings[Name]) =>
    void attempt(async () => {
      await changeSettings({ [name]: value })
      setShown(value)
      await onStored?.()
    })
  return [shown, change]
}
