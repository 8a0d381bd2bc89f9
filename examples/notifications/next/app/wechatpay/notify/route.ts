/** Next.js, app router: the route handler is the handler. */
import { createFetchHandler } from 'wechatpay-chain/notifications'
import { handlers, receiver } from '../../../receiver.ts'

export const runtime = 'nodejs'
export const POST = createFetchHandler(receiver, handlers)
