/** Bun (`bun bun-deno.ts`) and Deno (`deno serve -A --port 3000 bun-deno.ts`): both serve what a module exports. */
import { createFetchHandler } from 'wechatpay-chain/notifications'
import { handlers, notifications, PORT } from './receiver.ts'

export default { port: PORT, hostname: '127.0.0.1', fetch: createFetchHandler(notifications, handlers) }
