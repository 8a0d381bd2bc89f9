/** Hono 4. The handler takes the Request as it came: its bytes are what is verified. */
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import { createFetchHandler } from 'wechatpay-chain/notifications'
import { HOST, NOTIFY_PATH, PAGE, PORT, shop } from '../shop.js'

const { order, state, notifications, handlers } = await shop()
const handle = createFetchHandler(notifications, handlers)

const app = new Hono()
app.post(NOTIFY_PATH, (context) => handle(context.req.raw))

app.get('/', (context) => context.html(PAGE))
app.post('/orders', async (context) => {
  const { address } = getConnInfo(context).remote
  return context.json(await order({ openid: context.req.query('openid'), ip: address }))
})
app.get('/orders/:out_trade_no', async (context) =>
  context.json(await state(context.req.param('out_trade_no'))),
)

serve({ fetch: app.fetch, port: PORT, hostname: HOST }, () => console.log(`shop http://127.0.0.1:${PORT}/`))
