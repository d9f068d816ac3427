import { useLocation, useSearch } from 'wouter-preact'

/** What the address holds after its `?`, and a way to go where some of it is different; null takes a part away. */
export function useParameters(): [URLSearchParams, (changes: Readonly<Record<string, string | null>>) => void] {
  const [path, navigate] = useLocation()
  const parameters = new URLSearchParams(useSearch())
  return [
    parameters,
    changes => {
      const next = new URLSearchParams(parameters)
      for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === '') next.delete(name)
        else next.set(name, value)
      }
      navigate(next.size > 0 ? `${path}?${next.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}` : path)
    },
  ]
}

/** The ids that a part of the address lists with commas between them. */
export function listIn(search: URLSearchParams, name: string): string[] {
  return search.get(name)?.split(',').filter(Boolean) ?? []
}
