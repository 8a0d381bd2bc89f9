/** Egg 4: starts the application in egg/ in this process; `egg-scripts start` is for production. */
import { startEgg } from 'egg'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { listening, PORT } from './receiver.ts'

const app = await startEgg({ baseDir: new URL('egg', import.meta.url).pathname, mode: 'single' })

const server = createServer(app.callback())
server.listen(PORT, '127.0.0.1', () => listening((server.address() as AddressInfo).port))
