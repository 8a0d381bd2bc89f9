/** Koa 3: the handler answers itself, so Koa must not. It stands before any body parser. */
import Koa from 'koa'
import type { AddressInfo } from 'node:net'
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { handlers, listening, notifications, PATH, PORT } from './receiver.ts'

const handle = createNodeHandler(notifications, handlers)

const app = new Koa()
app.use(async (ctx, next) => {
  if (ctx.path !== PATH) return next()
  ctx.respond = false
  return handle(ctx.req, ctx.res)
})

const server = app.listen(PORT, '127.0.0.1', () => listening((server.address() as AddressInfo).port))
