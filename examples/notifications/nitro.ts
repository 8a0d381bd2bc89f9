/** Nitro 3, on h3 2: hands on the event's Request. */
import { defineHandler, H3, toNodeHandler } from 'h3-2' // in a project: 'nitro/h3'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFetchHandler } from 'wechatpay-chain/notifications'
import { handlers, listening, notifications, PATH, PORT } from './receiver.ts'

const handle = createFetchHandler(notifications, handlers)

/** What server/routes/wechatpay/notify.post.ts exports by default. */
const notify = defineHandler(({ req }) => handle(req))

// What Nitro does with it: a project needs none of these lines.
const server = createServer(toNodeHandler(new H3().post(PATH, notify)))
server.listen(PORT, '127.0.0.1', () => listening((server.address() as AddressInfo).port))
