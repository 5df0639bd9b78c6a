import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A view that is loaded when it is first shown. */
export function Lazy({ load }: { load: () => Promise<{ default: ComponentType }> }) {
  const [Loaded, setLoaded] = useState<ComponentType | null>(null)
  useEffect(() => {
    void load().then((module) => setLoaded(() => module.default))
  }, [load])
  return Loaded && <Loaded />
}
