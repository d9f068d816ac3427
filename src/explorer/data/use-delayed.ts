import { useEffect, useState } from 'preact/hooks'

/** A value once it has rested for so many milliseconds. */
export function useDelayed<Value>(value: Value, ms: number): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return rested
}
