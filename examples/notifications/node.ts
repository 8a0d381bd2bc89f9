/** node:http alone. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { handlers, listening, notifications, PATH, PORT } from './receiver.ts'

const handle = createNodeHandler(notifications, handlers)

const server = createServer((request, response) => {
  if (request.url === PATH) void handle(request, response)
  else response.writeHead(404).end()
}).listen(PORT, '127.0.0.1', () => listening((server.address() as AddressInfo).port))
