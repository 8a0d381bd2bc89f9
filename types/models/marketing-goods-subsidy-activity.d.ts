export interface LockQualification {
  /** 订单信息 */
  order_information: OrderInformation
  /** 待锁定的加价购资格ID列表 */
  qualification_ids: string[]
}

/** 订单信息 */
export interface OrderInformation {
  /** 支付订单的微信用户OpenID */
  payer_openid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单总金额，单位为分 */
  total_fee: number
  /** 门店ID */
  store_id: string
  /** 门店商户号 */
  store_merchant_id: string
}

export interface LockedQualification {
  /** 返回结果文案 */
  return_message?: string
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[]
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[]
}

/** 待删除的小店活动门店列表 */
export interface Store {
  /** 门店编码 @example abc_001 */
  store_code?: string
  /** 门店名称 @example 幸福小店 */
  store_name?: string
}
