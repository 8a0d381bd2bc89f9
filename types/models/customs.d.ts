import type { Encrypted, Rfc3339 } from '../endpoint.js'

export interface CreateCustomOrder {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 微信订单号 @example 1000320306201511078440737890 */
  transaction_id: string
  /** 海关 */
  customs: Customs
  /** 商户海关备案号 @example 123456 */
  merchant_customs_no: string
  /** 关税 @example 888 */
  duty?: number
  /** 商户子订单号 @example 20150806125346 */
  sub_order_no?: string
  /** 货币类型 @example CNY */
  fee_type?: string
  /** 子订单金额，单位为币种的最小单位 @example 888 */
  order_fee?: number
  /** 物流费用，单位为币种的最小单位 @example 888 */
  transport_fee?: number
  /** 商品费用，单位为币种的最小单位 @example 888 */
  product_fee?: number
}

export interface CreatedCustomOrder {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 报关状态 */
  state: CustomOrderState
  /** 商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 微信订单号 @example 1000320306201511078440737890 */
  transaction_id: string
  /** 商户子订单号 @example 20150806125346 */
  sub_order_no?: string
  /** 微信子订单号 @example 20150806125346 */
  sub_order_id?: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS'
  /** 核验机构交易流水号 @example 2018112288340107038204310100000 */
  verify_department_trade_id: string
}

export interface CustomOrderList {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 微信订单号 @example 1000320306201511078440737890 */
  transaction_id: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS'
  /** 核验机构流水号 @example 2018112288340107038204310100000 */
  verify_department_trade_id: string
  /** 偏移量 @example 0 */
  offset: number
  /** 请求最大记录条数 @example 20 */
  limit: number
  /** 查询结果总条数 @example 1 */
  total_count: number
  /** 报关数据包 */
  data: CustomOrder[]
}

/** 报关数据包 */
export interface CustomOrder {
  /** 商户子单号 @example 20150806125346 */
  sub_order_no?: string
  /** 微信子单号 @example 20150806125346 */
  sub_order_id?: string
  /** 商户海关备案号 @example 1234567 */
  mch_customs_no?: string
  /** 海关代码 */
  customs: Customs
  /** 币种 @example CNY */
  fee_type?: string
  /** 子单金额，单位为币种的最小单位 @example 888 */
  order_fee?: number
  /** 关税 @example 888 */
  duty?: number
  /** 物流费用，单位为币种的最小单位 @example 888 */
  transport_fee?: number
  /** 商品费用，单位为币种的最小单位 @example 888 */
  product_fee?: number
  /** 报关状态 */
  state: CustomOrderState
  /** 报关结果说明 @example 支付单已存在并且为非退单状态 */
  explanation?: string
  /** 最后更新时间 @example 2015-09-01T10:00:00+08:00 */
  modify_time: Rfc3339
}

export interface ListCustomOrders {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 订单类型 */
  order_type: ListCustomOrdersOrderType
  /** 订单号 @example 20150806125346 */
  order_no: string
  /** 海关 */
  customs: Customs
  /** 偏移量 @example 1 */
  offset?: string | number
  /** 请求最大记录条数 @example 20 */
  limit?: string | number
}

export interface ModifiedCustomOrder {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 报关状态 */
  state: CustomOrderState
  /** 商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 微信订单号 @example 1000320306201511078440737890 */
  transaction_id: string
  /** 商户子订单号 @example 20150806125346 */
  sub_order_no?: string
  /** 微信子订单号 @example 20150806125346 */
  sub_order_id?: string
  /** 最后更新时间 @example 2015-09-01T10:00:00+08:00 */
  modify_time: Rfc3339
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS'
  /** 核验机构流水号 @example 2018112288340107038204310100000 */
  verify_department_trade_id: string
}

export interface ModifyCustomOrder {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 微信订单号 @example 1000320306201511078440737890 */
  transaction_id: string
  /** 商户子订单号 @example 20150806125346 */
  sub_order_no?: string
  /** 海关编码 */
  customs: Customs
  /** 商户海关备案号 @example 123456 */
  merchant_customs_no: string
  /** 关税 @example 888 */
  duty?: number
  /** 子订单金额，单位为币种的最小单位 @example 888 */
  order_fee?: number
  /** 物流费用，单位为币种的最小单位 @example 888 */
  transport_fee?: number
  /** 商品费用，单位为币种的最小单位 @example 888 */
  product_fee?: number
}

export interface RedeclareCustom {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 商户订单号 @example 20150806125346 */
  out_trade_no?: string
  /** 微信订单号 @example 1000320306201511078440737890 */
  transaction_id?: string
  /** 商户子单号 @example 20150806125346 */
  sub_order_no?: string
  /** 微信子单号 @example 1000320306201511078440737891 */
  sub_order_id?: string
  /** 海关编码 */
  customs: Customs
  /** 商户海关备案号 @example 123456 */
  merchant_customs_no: string
}

export interface RedeclaredCustom {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 报关状态 */
  state: CustomOrderState
  /** 商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 微信订单号 @example 1000320306201511078440737890 */
  transaction_id: string
  /** 商户子订单号 @example 20150806125346 */
  sub_order_no?: string
  /** 微信子订单号 @example 20150806125346 */
  sub_order_id?: string
  /** 最后更新时间 @example 2015-09-01T10:00:00+08:00 */
  modify_time: Rfc3339
  /** 申报结果说明 @example 支付单已存在并且为非退单状态 */
  explanation?: string
}

export interface VerifiedCertificate {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 微信订单号 @example 1000320306201511078440737890 */
  transaction_id: string
  /** 身份核验结果 */
  certificate_check_result: 'SAME' | 'DIFFERENT'
}

export interface VerifyCertificate {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 微信订单号 @example 1000320306201511078440737890 */
  transaction_id: string
  /** 商户子订单号 @example 20150806125346 */
  sub_order_no?: string
  /** 海关 */
  customs: Customs
  /** 商户海关备案号 @example 123456 */
  merchant_customs_no: string
  /** 证件类型 */
  certificate_type: 'IDCARD'
  /** 证件号 @example 330821198809085211 */
  certificate_id: Encrypted
  /** 证件姓名 @example 张三 */
  certificate_name: Encrypted
}

/** 海关 */
export type Customs =
  | 'GUANGZHOU_ZS'
  | 'HANGZHOU_ZS'
  | 'NINGBO'
  | 'ZHENGZHOU_BS'
  | 'CHONGQING'
  | 'SHANGHAI_ZS'
  | 'SHENZHEN'
  | 'ZHENGZHOU_ZH_ZS'
  | 'TIANJIN'
  | 'ZONGSHU'
  | 'SHANGHAI'
  | 'NO'

/** 报关状态 */
export type CustomOrderState = 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT'

/** 订单类型 */
export type ListCustomOrdersOrderType = 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'
