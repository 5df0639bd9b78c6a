import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface LazyProps<Props> {
  load: () => Promise<{ default: ComponentType<Props> }>
  /** Of the view. */
  props: Props
}

/** A view that is loaded when it is first shown. */
export function Lazy<Props extends object>({ load, props }: LazyProps<Props>) {
  const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null)
  useEffect(() => {
    void load().then((module) => setLoaded(() => module.default))
  }, [load])
  return Loaded && <Loaded {...props} />
}
