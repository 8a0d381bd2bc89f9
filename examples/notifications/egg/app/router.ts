/** Egg 4: takes the context; Egg's parser keeps the string as it came. */
import type { Application } from 'egg'
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { handlers, notifications, PATH } from '../../receiver.ts'

const handle = createNodeHandler(notifications, handlers)

export default (app: Application): void => {
  app.router.post(PATH, (context) => handle(context))
}
