/** Express 5. The notifications' route stands before any body parser: what is verified are the bytes as they came. */
import express from 'express'
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { HOST, NOTIFY_PATH, PAGE, PORT, shop } from '../shop.js'

const { order, state, notifications, handlers } = await shop()
const app = express()
app.post(NOTIFY_PATH, createNodeHandler(notifications, handlers))

app.get('/', (_, response) => {
  response.type('html').send(PAGE)
})
app.post('/orders', async ({ query: { openid }, ip }, response) => {
  response.json(await order({ ip, ...(typeof openid === 'string' && { openid }) }))
})
app.get('/orders/:out_trade_no', async ({ params }, response) => {
  response.json(await state(params.out_trade_no))
})

app.listen(PORT, HOST, () => console.log(`shop http://127.0.0.1:${PORT}/`))
