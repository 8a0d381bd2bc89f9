/** Fastify 5. Notifications have a scope of their own, whose parser keeps the bytes as they came: they are what is verified. */
import Fastify from 'fastify'
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { HOST, NOTIFY_PATH, PAGE, PORT, shop } from '../shop.js'

const { order, state, notifications, handlers } = await shop()
const app = Fastify()
await app.register(async (scope) => {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  scope.post(NOTIFY_PATH, createNodeHandler(notifications, handlers))
})

app.get('/', (_, reply) => reply.type('text/html; charset=utf-8').send(PAGE))
app.post<{ Querystring: { openid?: string } }>('/orders', ({ query: { openid }, ip }) =>
  order({ openid, ip }),
)
app.get<{ Params: { out_trade_no: string } }>('/orders/:out_trade_no', ({ params }) =>
  state(params.out_trade_no),
)

await app.listen({ port: PORT, host: HOST })
console.log(`shop http://127.0.0.1:${PORT}/`)
