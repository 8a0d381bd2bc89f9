/** uniCloud and CloudBase behind a URL, whose entry is `main`: uniCloud must be told that the answer is a whole one. */
import { createEventHandler, type HttpEvent } from 'wechatpay-chain/notifications'
import { handlers, notifications } from './receiver.ts'

const handle = createEventHandler(notifications, handlers)

export const main = async (event: HttpEvent) => ({
  mpserverlessComposedResponse: true,
  ...(await handle(event)),
})
