/** Nuxt 4 and Nitro 2, on h3 1: hands on the event's Request. */
import { createApp, createRouter, defineEventHandler, toNodeListener, toWebRequest } from 'h3'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFetchHandler } from 'wechatpay-chain/notifications'
import { handlers, listening, notifications, PATH, PORT } from './receiver.ts'

const handle = createFetchHandler(notifications, handlers)

/** What server/routes/wechatpay/notify.post.ts exports by default. */
const notify = defineEventHandler((event) => handle(toWebRequest(event)))

// What Nuxt and Nitro do with it: a project needs none of these lines.
const app = createApp().use(createRouter().post(PATH, notify))
const server = createServer(toNodeListener(app))
server.listen(PORT, '127.0.0.1', () => listening((server.address() as AddressInfo).port))
