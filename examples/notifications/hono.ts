/** Hono 4: hands on the Request, which nobody has read. */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createFetchHandler } from 'wechatpay-chain/notifications'
import { handlers, listening, notifications, PATH, PORT } from './receiver.ts'

const handle = createFetchHandler(notifications, handlers)

const app = new Hono()
app.post(PATH, (c) => handle(c.req.raw))

serve({ fetch: app.fetch, port: PORT, hostname: '127.0.0.1' }, ({ port }) => listening(port))
