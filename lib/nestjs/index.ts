/** `wechatpay-chain/nestjs`: clients as providers, and methods that handle notifications. @module */
export {
  WechatpayModule,
  type WechatpayModuleAsyncOptions,
  type WechatpayModuleOptions,
  type WechatpayOptions,
} from './module.js'
export {
  getNotificationsToken,
  getWechatpayToken,
  InjectWechatpay,
  OnCustomNotification,
  OnNotification,
  OnNotificationV2,
} from './decorators.js'
