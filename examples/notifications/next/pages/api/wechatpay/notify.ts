/** Next.js, pages router: its body parser must leave the body in the stream. */
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { handlers, receiver } from '../../../receiver.ts'

export const config = { api: { bodyParser: false } }
export default createNodeHandler(receiver, handlers)
