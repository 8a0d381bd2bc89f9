/** AWS Lambda behind a function URL or an API gateway, Tencent SCF and CloudBase alike: bodies may come in base64. */
import { createEventHandler } from 'wechatpay-chain/notifications'
import { handlers, notifications } from './receiver.ts'

export const handler = createEventHandler(notifications, handlers)
