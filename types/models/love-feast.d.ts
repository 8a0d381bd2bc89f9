/** 支付者 */
export interface UserOrderPayer {
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 用户头像URL */
  avatar?: string
  /** 用户昵称 */
  nickname?: string
}

/** 商户订单 */
export interface MerchantOrder {
  /** 商户订单号 */
  out_trade_no: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 门店编号 */
  store_id?: string
}
