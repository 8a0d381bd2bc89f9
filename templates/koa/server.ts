/** Koa 3. Notifications come before any body parser: what is verified are the bytes as they came. */
import Koa from 'koa'
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { HOST, NOTIFY_PATH, PAGE, PORT, shop } from '../shop.js'

const { order, state, notifications, handlers } = await shop()
const handle = createNodeHandler(notifications, handlers)
const ORDER = /^\/orders\/([\w-]+)$/

const app = new Koa()
app.use((context, next) => (context.path === NOTIFY_PATH ? handle(context) : next()))
app.use(async (context) => {
  const { method, path, query, ip } = context
  const [, out_trade_no] = ORDER.exec(path) ?? []
  if (method === 'GET' && path === '/') {
    context.type = 'html'
    context.body = PAGE
  } else if (method === 'POST' && path === '/orders') {
    const { openid } = query
    context.body = await order({ ip, ...(typeof openid === 'string' && { openid }) })
  } else if (method === 'GET' && out_trade_no !== undefined) context.body = await state(out_trade_no)
})

app.listen(PORT, HOST, () => console.log(`shop http://127.0.0.1:${PORT}/`))
