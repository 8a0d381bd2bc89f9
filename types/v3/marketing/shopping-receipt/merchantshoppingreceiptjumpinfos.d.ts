import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 上传商家电子小票跳转信息
   * @remarks 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012443843
   */
  post: Call<
    { json: UploadShoppingReceiptJumpInfo },
    {
      /** 商家电子小票跳转信息 */
      merchant_jump_info?: MerchantJumpInfo
    }
  >
}

/** `v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos` */
export interface Merchantshoppingreceiptjumpinfos extends Verbs, Async<Verbs> {}

export interface UploadShoppingReceiptJumpInfo {
  /** 微信支付订单号 @example 4200000008202209139188072801 */
  transaction_id: string
  /** 商户号 @example 1230000109 */
  transaction_mchid?: string
  /** 子商户号 @example 1230000109 */
  transaction_sub_mchid?: string
  /** 下单用户OpenID @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 商户上传时间 @example 2021-05-20T13:29:35.120+08:00 */
  merchant_upload_time: Rfc3339
  /** 跳转信息 */
  jump_info: JumpInfo
}

/** 商家电子小票跳转信息 */
export interface MerchantJumpInfo {
  /** 微信支付订单号 @example 4200000008202209139188072801 */
  transaction_id: string
  /** 商户号 @example 1230000109 */
  transaction_mchid?: string
  /** 子商户号 @example 1230000109 */
  transaction_sub_mchid?: string
  /** 下单用户OpenID @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 商户上传时间 @example 2021-05-20T13:29:35.120+08:00 */
  merchant_upload_time: Rfc3339
  /** 跳转信息 */
  jump_info: JumpInfo
  /** 创建时间 @example 2015-05-20T13:29:35+08:00 */
  create_time: Rfc3339
  /** 修改时间 @example 2015-05-20T13:29:35+08:00 */
  modify_time: Rfc3339
  /** 归属品牌ID @example 1142 */
  brand_id?: number
}

/** 跳转信息 */
export interface JumpInfo {
  /** 商户电子小票跳转信息小程序AppID @example example_merchant_appid */
  merchant_appid: string
  /** 商户电子小票跳转信息小程序路径 @example example_merchant_path */
  merchant_path: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': Merchantshoppingreceiptjumpinfos
  }
}
