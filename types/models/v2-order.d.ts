import type { Signable, V2Answer } from './v2.js'

export interface QuerySandboxOrder extends Signable {
  /** 接口版本号 @maxLength 32 */
  version?: '1.0'
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 微信订单号 @maxLength 32 @example 1009660380201506130728806387 */
  transaction_id?: string
  /** 商户订单号 @example 20150806125346 */
  out_trade_no?: string
}

export interface ReverseDeposit extends Signable {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 微信订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
}

export interface ReversedDeposit extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 是否重调 @maxLength 1 */
  recall: 'Y' | 'N'
}

export interface OrderDownloadBill extends Signable {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 对账单日期 @maxLength 8 @example 20140603 */
  bill_date: string
  /** 账单类型 @maxLength 8 */
  bill_type?: OrderBillType
  /** 压缩账单 */
  tar_type?: 'GZIP'
}

/** 账单类型 */
export type OrderBillType = 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND'

/** 交易状态 */
export type SubOrderTradeState = 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT'

/** 证件类型(指定身份支付) */
export type UserType = 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT'

/** 交易类型 */
export type SubOrderTradeType = 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB'
