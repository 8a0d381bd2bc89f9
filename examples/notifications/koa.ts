/** Koa 3: takes the context. It stands before any body parser. */
import Koa from 'koa'
import type { AddressInfo } from 'node:net'
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { handlers, listening, notifications, PATH, PORT } from './receiver.ts'

const handle = createNodeHandler(notifications, handlers)

const app = new Koa()
app.use((context, next) => (context.path === PATH ? handle(context) : next()))

const server = app.listen(PORT, '127.0.0.1', () => listening((server.address() as AddressInfo).port))
