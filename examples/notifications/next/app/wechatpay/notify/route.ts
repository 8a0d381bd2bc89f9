/** Next 16: the route handler is the handler. */
import { createFetchHandler } from 'wechatpay-chain/notifications'
import { handlers, notifications } from '../../../../receiver.js'

export const runtime = 'nodejs'
export const POST = createFetchHandler(notifications, handlers)
