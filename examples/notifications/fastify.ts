/** Fastify 5: a scope of its own, whose parser leaves the body in the stream. */
import Fastify from 'fastify'
import type { AddressInfo } from 'node:net'
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { handlers, listening, notifications, PATH, PORT } from './receiver.ts'

const handle = createNodeHandler(notifications, handlers)

const app = Fastify()
await app.register(async (scope) => {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
  scope.post(PATH, (request, reply) => {
    reply.hijack()
    return handle(request.raw, reply.raw)
  })
})

await app.listen({ port: PORT, host: '127.0.0.1' })
listening((app.server.address() as AddressInfo).port)
