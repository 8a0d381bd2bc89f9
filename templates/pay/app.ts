/** App: a native app gives these parameters to WeChat's SDK. */
import { prepayApp, type AppParams } from 'wechatpay-chain'
import type { Place } from '../order.js'

export const PRODUCT_KIND = 'app'

export const place: Place<AppParams> = (instance, order) => prepayApp(instance, order)
