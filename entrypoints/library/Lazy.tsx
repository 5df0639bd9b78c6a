import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'

interface LazyProps<Props> {
  load: () => Promise<{ default: ComponentType<Props> }>
  /** Of the view. */
  props: Props
}

/** A view that is loaded when it is first shown; or the reason why it cannot be, as after an update of the extension. */
export function Lazy<Props extends object>({ load, props }: LazyProps<Props>) {
  const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    load().then((module) => setLoaded(() => module.default), setError)
  }, [load])
  if (error !== null) return <Failure error={error} />
  return Loaded && <Loaded {...props} />
}
