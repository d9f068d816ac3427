import './style.css'
import { QueryClient, QueryClientProvider } from '@tanstack/preact-query'
import { render } from 'preact'
import { App } from './app.tsx'

const client = new QueryClient({
  defaultOptions: {
    // A service on this machine answers without a network, so nothing waits for one.
    queries: { staleTime: 60_000, gcTime: 600_000, retry: false, networkMode: 'always', refetchOnReconnect: 'always' },
  },
})

const root = document.getElementById('explorer')
if (root) {
  root.replaceChildren()
  render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
    root,
  )
}
