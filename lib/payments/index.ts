/** Signatures that a front end needs. */
export { appParams, appParamsV2, type AppParams, type AppPrepaid } from './app.js'
export { couponUrl, sendCouponParams, type GivenCoupon, type SendCouponParams } from './coupons.js'
export { jsapiParams, jsapiParamsV2, type JsapiParams, type JsapiPrepaid } from './jsapi.js'
export {
  payscoreConfirmParams,
  payscoreDetailParams,
  payscoreQuery,
  type PayscoreConfirm,
  type PayscoreDetail,
  type PayscoreParams,
} from './payscore.js'
export { prepayApp, prepayJsapi, type PrepayOrder, type SigningKey } from './prepay.js'
export { workwxRedPacket, workwxTransfer, type WorkwxSigned } from './workwx.js'
