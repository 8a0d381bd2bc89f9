import type { Async, Call, Encrypted, SerialHeader } from '../../endpoint.js'

interface Verbs {
  /**
   * 上报订单关联信息
   * @remarks 普通商户, 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529250
   */
  post: Call<
    { json: ReportReportTradeUnionInformation; headers?: SerialHeader },
    ReportedReportTradeUnionInformation
  >
}

/** `v3/merchant-risk-manage/report-trade-union-information` */
export interface ReportTradeUnionInformation extends Verbs, Async<Verbs> {}

export interface ReportReportTradeUnionInformation {
  /** 服务商商户号 @example 1900000109 */
  sp_mchid?: string
  /** 从业机构商户号 @example 1356485 */
  acquiring_bank_id?: string
  /** 渠道号 @example 1900000108 */
  channel_id?: string
  /** 子商户号 @example 1900009231 */
  sub_mchid?: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no?: string
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户手机号 @example ca775af5f841bdf424b2e6eb86a6e21e */
  phone?: Encrypted
  /** 用户实名证件号 @example ca775af5f841bdf424b2e6eb86a6e21e */
  certificates_number?: Encrypted
  /** 用户终端ip @example 123.12.12.123 */
  client_ip?: string
  /** 商户判定交易的风险等级 @example 1 */
  risk_level?: number
  /** 线上线下标识 */
  line_type?: 1 | 2
  /** 虚拟实物标识 */
  goods_type?: 1 | 2
  /** 物品发布类型 */
  seller_type?: 1 | 2
  /** 是否需要物流发货 */
  is_need_deliver?: boolean
  /** 用户设备类型 */
  device_type?: 1 | 2 | 3
  /** 付款方用户标识 @example 华为的账号：260XXX */
  userid?: string
  /** 手机号来源 @example 1 */
  phone_from?: number
  /** 收款方用户标识 @example 抖音的账号：XXXXX */
  seller_userid?: string
  /** 业务场景 */
  scene?: 0 | 1 | 2
  /** 充值业务场景独有字段 */
  recharge_fields?: RechargeField
  /** 生活缴费场景独有字段 */
  living_expenses_fields?: LivingExpensesField
  /** 扩展字段1 @example {"key1":"value1"} */
  extra_fields1?: string
  /** 扩展字段2 @example {"key1":"value1"} */
  extra_fields2?: string
  /** 扩展字段3 @example {"key1":"value1"} */
  extra_fields3?: string
  /** 高风险商品标签 @example 1 */
  high_risk_goods?: number
  /** 用户下单设备与支付设备是否一致 */
  same_deviced?: boolean
  /** 用户下单设备是否是常用设备 */
  reliable_device?: boolean
  /** 收货省份 @example example_delivery_province */
  delivery_province?: string
  /** 收货城市 @example example_delivery_city */
  delivery_city?: string
  /** 收货人地址是否新增 */
  new_address?: boolean
  /** 上一笔支付openid @example example_last_pay_openid */
  last_pay_openid?: string
  /** 高风险类目 */
  risky_goods?: RiskyGoods
  /** 线下交付标识 */
  offline_delivery_label?: 1 | 2
  /** 是否为代付订单 */
  proxy_payment?: boolean
  /** 下单手机号 @example example_order_phone_number */
  order_phone_number?: string
  /** 下单人风险等级 */
  user_risk_level?: UserRiskLevel
  /** 商户风险等级 */
  sp_risk_level?: UserRiskLevel
  /** 手机号所属地 @example example_phone_number_location */
  phone_number_location?: string
  /** 商品类目 @example example_goods_category */
  goods_category?: string
  /** 前置打开行为异常 @example example_pre_opening_behavior */
  pre_opening_behavior?: string
  /** 卖家是否是新账号 */
  new_store?: boolean
  /** 店铺标识 @example example_store_identifier */
  store_identifier?: string
  /** 商品上架时间 @example example_goods_listing_time */
  goods_listing_time?: string
  /** 合单商户订单号 @example example_combine_out_trade_no */
  combine_out_trade_no?: string
  /** 合单商户号 @example example_combine_mchid */
  combine_mchid?: string
  /** 子单列表 */
  sub_orders?: TradeUnionInformationSubOrder[]
}

export interface ReportedReportTradeUnionInformation {
  /** 服务商商户号 @example 1900000109 */
  sp_mchid?: string
  /** 从业机构商户号 @example 1356485 */
  acquiring_bank_id?: string
  /** 渠道号 @example 1900000108 */
  channel_id?: string
  /** 子商户号 @example 1900009231 */
  sub_mchid?: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no?: string
}

/** 充值业务场景独有字段 */
export interface RechargeField {
  /** 充值账号类型 @example 1 */
  account_type?: number
  /** 充值账号 @example example_account */
  account?: string
}

/** 生活缴费场景独有字段 */
export interface LivingExpensesField {
  /** 户号 @example 123456 */
  acc_no?: string
  /** 费种 @example 1 */
  type?: number
  /** 缴费城市 @example 湖南衡阳 */
  city?: string
  /** 户号对应的地址信息 @example 广东省深圳市南山区海天二路33号 */
  address?: string
  /** 缴费户名 @example 詹讯 */
  acc_name?: string
  /** 机构名称 @example 深圳电力 */
  company_name?: string
  /** 缴费金额，单位为分 @example 500 */
  amount?: number
}

/** 高风险类目 */
export type RiskyGoods = 1 | 2 | 3 | 4 | 5 | 6

/** 下单人风险等级 */
export type UserRiskLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** 子单列表 */
export interface TradeUnionInformationSubOrder {
  /** 子单商户订单号 @example example_out_trade_no */
  out_trade_no?: string
  /** 子单发起方商户号 @example example_mch_id */
  mch_id?: string
  /** 收货省份 @example example_delivery_province */
  delivery_province?: string
  /** 收货城市 @example example_delivery_city */
  delivery_city?: string
  /** 高风险类目 */
  risky_goods?: RiskyGoods
  /** 下单人风险等级 */
  user_risk_level?: UserRiskLevel
  /** 商户风险等级 */
  sp_risk_level?: UserRiskLevel
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-risk-manage/report-trade-union-information': ReportTradeUnionInformation
  }
}
