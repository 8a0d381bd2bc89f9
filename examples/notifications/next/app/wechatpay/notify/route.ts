/** Next 16: the route handler is the handler. */
import { createFetchHandler } from 'wechatpay-chain/notifications'
import { handlers, notifications } from '../../../../receiver.ts'

export const runtime = 'nodejs'
export const POST = createFetchHandler(notifications, handlers)
