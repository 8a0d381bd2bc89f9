/** Fastify 5: a scope of its own, whose parser keeps the bytes as they came. */
import Fastify from 'fastify'
import type { AddressInfo } from 'node:net'
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { handlers, listening, notifications, PATH, PORT } from './receiver.ts'

const app = Fastify()
await app.register(async (scope) => {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  scope.post(PATH, createNodeHandler(notifications, handlers))
})

await app.listen({ port: PORT, host: '127.0.0.1' })
listening((app.server.address() as AddressInfo).port)
