import { createLogger } from '../../src/server/logs.ts'
import { startServer } from '../../src/server/serve.ts'
import { readSettings } from '../../src/server/settings.ts'
import { drainOnSignal } from '../../src/server/shutdown.ts'
import { tinySchema } from './tiny-schema.ts'

// A whole service in a process of its own, for tests that send it signals.
const settings = readSettings(process.env)
const logger = createLogger(settings)
const schema = tinySchema({
  waits: ({ ms }) => {
    logger.info('Working')
    return new Promise(resolve => setTimeout(resolve, Number(ms), 'waited'))
  },
})
const server = await startServer({ schema, sdl: '', contextFor: () => ({}), ready: async () => {}, settings, logger })
drainOnSignal(server, { logger, release: async () => logger.info('Released') })
logger.info({ url: server.url }, 'Listening')
