/** A graceful shutdown: no new delivery, then the handlers that still run, then the store. */
import { Redis } from 'ioredis'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createNodeHandler, Notifications, RedisStore } from 'wechatpay-chain/notifications'
import { environment } from '../environment.ts'
import { handlers, listening, PORT } from './receiver.ts'

const { WXPAY_PUB_KEY_ID = '', WXPAY_PUB_KEY = '', WXPAY_APIV3_KEY = '', REDIS_URL = '' } = environment

const redis = new Redis(REDIS_URL)
const notifications = new Notifications({
  certs: { [WXPAY_PUB_KEY_ID]: WXPAY_PUB_KEY },
  apiv3Key: WXPAY_APIV3_KEY,
  dedupe: new RedisStore(redis),
})
const handle = createNodeHandler(notifications, handlers)
const server = createServer((request, response) => void handle(request, response))

process.once('SIGTERM', async () => {
  await new Promise((closed) => server.close(closed)) // 1. no new delivery; what has arrived is answered
  await notifications.idle() // 2. handlers that were too slow for their answer end, and the store is told
  await redis.quit() // 3. nothing needs the store any more
})

server.listen(PORT, '127.0.0.1', () => listening((server.address() as AddressInfo).port))
