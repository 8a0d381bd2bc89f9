import type { PayAfterOrderState } from './v2-rent.js'
import type { PromotionDetail } from './transaction.js'

/** 商户优惠 */
export interface PayscoreUserPaidPostDiscount {
  /** 优惠名称 @example 瑜伽课程20节 */
  name?: string
  /** 优惠说明 @example 第6节课 */
  description?: string
  /** 优惠金额，单位为分 @example 40000 */
  amount?: number
}

/** 后付费商户优惠 */
export interface PayscorePostDiscount {
  /** 优惠名称 @example 满20减1元 */
  name: string
  /** 优惠说明 @example 不与其他优惠叠加 */
  description: string
  /** 优惠数量 @example 2 */
  count?: number
}

/** 后付费商户优惠 */
export interface PostDiscount {
  /** 优惠名称 @maxLength 20 @example 满20减1元 */
  name: string
  /** 优惠说明 @maxLength 30 @example 不与其他优惠叠加 */
  description: string
  /** 优惠金额，单位为分 @example 100 */
  amount?: number
  /** 优惠数量 @example 2 */
  count?: number
}

/** 后付费项目 */
export interface PostPayment {
  /** 付费名称 @maxLength 20 @example 就餐费用 */
  name: string
  /** 付费金额，单位为分 @example 40000 */
  amount?: number
  /** 付费说明 @maxLength 30 @example 就餐人均100元 */
  description?: string
  /** 付费数量 @example 4 */
  count?: number
}

/** 服务位置 */
export interface ServiceOrderLocation {
  /** 服务开始地点 @example 嗨客时尚主题展餐厅 */
  start_location?: string
  /** 预计服务结束地点 @example 嗨客时尚主题展餐厅 */
  end_location: string
}

/** 服务时间段 */
export interface ServiceOrderTimeRange {
  /** 服务开始时间 @example 20091225091010 */
  start_time: string
  /** 服务结束时间 @example 20091225121010 */
  end_time?: string
  /** 服务开始时间备注 @maxLength 20 @example 开始租借时间 */
  start_time_remark?: string
  /** 服务结束时间备注 @maxLength 50 @example 租借结束时间 */
  end_time_remark?: string
}

/** 后付费商户优惠 */
export interface ServiceOrderPostDiscount {
  /** 优惠名称 @maxLength 20 @example 满20减1元 */
  name: string
  /** 优惠说明 @maxLength 30 @example 不与其他优惠叠加 */
  description: string
  /** 优惠金额，单位为分 @example 100 */
  amount: number
  /** 优惠数量 @example 2 */
  count?: number
}

export interface PaidOnDeliveryOrder {
  /** 商户订单号 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商公众号ID @example wxd678efh567hg6787 */
  appid: string
  /** 服务商商户号 @example 1230000109 */
  mchid: string
  /** 子商户公众号ID @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 子商户商户号 @example 1900000109 */
  sub_mchid: string
  /** 服务信息 @example XX充电宝 */
  service_introduction: string
  /** 服务订单状态 @example CREATED */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'
  /** 订单状态说明 @example MCH_COMPLETE */
  state_description?: string
  /** 后付费项目 */
  post_payments?: ServiceOrderPostPayment[]
  /** 商户优惠 */
  post_discounts?: ServiceOrderPostPayment[]
  /** 服务风险金 */
  risk_fund?: RiskFund
  /** 服务时间 */
  time_range?: TimeRange
  /** 服务位置 */
  location?: Location
  /** 附加数据 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  attach?: string
  /** 商户回调地址 @example https://api.test.com */
  notify_url?: string
  /** 微信支付服务订单号 @example 0000300001201908301055157220022 */
  order_id?: string
  /** 跳转微信侧数据包 @example DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we */
  package?: string
  /** 先用后付购物详情 */
  shopping_info?: ShoppingInfo
}

/** 后付费项目 */
export interface ServiceOrderPostPayment {
  /** 优惠名称 @maxLength 20 @example 满20减1元 */
  name?: string
  /** 优惠金额，单位为分 @example 100 */
  amount?: number
  /** 优惠说明 @maxLength 30 @example 不与其他优惠叠加 */
  description?: string
  /** 付费数量 @example 2 */
  count?: number
}

/** 服务风险金 */
export interface RiskFund {
  /** 风险名称 @example DEPOSIT */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'
  /** 风险金额，单位为分 @example 10000 */
  amount: number
  /** 风险说明 @maxLength 30 @example 就餐的预估费用 */
  description?: string
}

/** 服务时间 */
export interface TimeRange {
  /** 服务开始时间 @example 20091225091010 */
  start_time?: string
  /** 服务结束时间 @example 20091225121010 */
  end_time?: string
  /** 服务开始时间备注 @maxLength 20 @example 备注1 */
  start_time_remark?: string
  /** 服务结束时间备注 @maxLength 50 @example 备注2 */
  end_time_remark?: string
}

/** 服务位置 */
export interface Location {
  /** 服务开始地点 @example 嗨客时尚主题展餐厅 */
  start_location?: string
  /** 服务结束地点 @example 嗨客时尚主题展餐厅 */
  end_location?: string
}

/** 先用后付购物详情 */
export interface ShoppingInfo {
  /** 实际购物商家公众号ID @example wxd678efh567hg6787 */
  real_merchant_appid?: string
  /** 单详跳转链接 */
  jump_link: JumpLink
  /** 商品列表 */
  goods: ShoppingInfoGoods[]
}

/** 单详跳转链接 */
export interface JumpLink {
  /** 跳转链接类型 @example JUMP_LINK_MINI_PROGRAM */
  jump_link_type: string
  /** 小程序跳转AppID @example wxd678efh567hg6787 */
  appid?: string
  /** 小程序跳转path @example /page/order/orderid=PO213412451223 */
  path?: string
}

/** 商品列表 */
export interface ShoppingInfoGoods {
  /** 商品名称 @example 森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪 */
  name: string
  /** 商品图片链接 */
  picture: string
  /** 商品单价金额，单位为分 @example 550 */
  amount: number
  /** 商品数量 @example 1 */
  count: number
  /** 商品品类ID */
  category_id?: string[]
}

/** 先用后付购物详情 */
export interface PayOnDeliveryOrderShoppingInfo {
  /** 实际购物商家公众号ID @example wxd678efh567hg6787 */
  real_merchant_appid?: string
  /** 单详跳转链接 */
  jump_link?: ShoppingInfoJumpLink
  /** 商品列表 */
  goods?: PayOnDeliveryOrderGoods[]
}

/** 单详跳转链接 */
export interface ShoppingInfoJumpLink {
  /** 跳转链接类型 */
  jump_link_type?: 'JUMP_LINK_MINI_PROGRAM'
  /** 小程序跳转AppID @maxLength 32 */
  appid?: string
  /** 小程序跳转path */
  path?: string
}

/** 商品列表 */
export interface PayOnDeliveryOrderGoods {
  /** 商品名称 @example 森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪 */
  name?: string
  /** 商品图片链接 */
  picture?: string
  /** 商品单价金额，单位为分 @example 40000 */
  amount?: number
  /** 商品数量 @example 4 */
  count?: number
  /** 商品品类ID */
  category_id?: string[]
}

export interface CancelServiceOrder {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 撤销原因 @maxLength 50 @example 用户投诉 */
  reason: string
}

/** 收款信息 */
export interface Collection {
  /** 收款状态 */
  state: 'USER_PAYING' | 'USER_PAID'
  /** 总收款金额，单位为分 @example 50000 */
  total_amount?: number
  /** 待收金额，单位为分 @example 40000 */
  paying_amount?: number
  /** 已收金额，单位为分 @example 10000 */
  paid_amount?: number
  /** 收款明细列表 */
  details?: CollectionDetail[]
  /** 收款银行 @example example_bank_type */
  bank_type?: string
}

/** 收款明细列表 */
export interface CollectionDetail {
  /** 收款序号 @example 1 */
  seq?: number
  /** 单笔收款金额，单位为分 @example 10000 */
  amount?: number
  /** 收款成功渠道 */
  paid_type?: 'NEWTON' | 'MCH'
  /** 收款成功时间 @example 20091225091210 */
  paid_time?: string
  /** 微信支付交易单号 @example 15646546545165651651 */
  transaction_id?: string
  /** 优惠功能 */
  promotion_detail?: PromotionDetail[]
}

/** 设备信息 */
export interface Device {
  /** 服务开始的设备ID @example HG123456 */
  start_device_id?: string
  /** 服务结束的设备ID @example HG123456 */
  end_device_id?: string
  /** 物料URL @example example_materiel_no */
  materiel_no?: string
}

/** 后付费商户优惠 */
export interface CompleteServiceOrderPostDiscount {
  /** 优惠名称 @maxLength 20 @example 满20减1元 */
  name: string
  /** 优惠说明 @maxLength 30 @example 不与其他优惠叠加 */
  description?: string
  /** 优惠金额，单位为分 @example 100 */
  amount: number
  /** 优惠数量 @example 2 */
  count?: number
}

export interface PayscoreSendPendingMessage {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 子商户商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: ServiceOrderPostPayment[]
  /** 商户优惠 */
  post_discounts?: ServiceOrderPostPayment[]
  /** 总金额，单位为分 @example 50000 */
  total_amount: number
  /** 预计扣费时间 @example 20231218 */
  prepaid_time: string
}

export interface CreatedPayAfterOrder {
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 @example 1234323JKHDFE1243252 */
  out_order_no?: string
  /** 服务ID @example 500001 */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 小程序跳转businessType @example wxpayScoreUse */
  miniprogram_businesstype?: string
  /** 小程序跳转appid */
  miniprogram_appid?: string
  /** 小程序跳转路径 */
  miniprogram_path?: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string
  /** 跳转微信侧小程序订单数据 */
  package?: string
}

export interface PayAfterOrder {
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 @example 1234323JKHDFE1243252 */
  out_order_no?: string
  /** 服务ID @example 500001 */
  service_id?: string
  /** 单据状态 */
  state?: PayAfterOrderState
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2
  /** 服务开始时间 @pattern /\d{8}|\d{14}|OnAccept/ */
  service_start_time?: string
  /** 服务结束时间 @pattern /\d{8}|\d{14}/ */
  service_end_time?: string
  /** 实际服务开始时间 @pattern /\d{8}|\d{14}|OnAccept/ */
  real_service_start_time?: string
  /** 实际服务结束时间 @pattern /\d{8}|\d{14}/ */
  real_service_end_time?: string
  /** 支付完成时间 @pattern /\d{8}|\d{14}/ */
  pay_succ_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 开始使用服务的地点 */
  real_service_start_location?: string
  /** 预计服务结束的地点 */
  real_service_end_location?: string
  /** 服务信息 */
  service_introduction?: string
  /** 后付费项目 */
  fees?: PayAfterOrderFee[]
  /** 优惠项目 */
  discounts?: Discount[]
  /** 订单风险金额，单位为分 */
  risk_amount?: number
  /** 总金额，单位为分 */
  total_amount?: number
  /** 附加数据 */
  attach?: string
  /** 完结凭证 */
  finish_ticket?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: 'MchChannelPayType'
}

export interface PayAfterOrderFee {
  /** 付费项目名称 */
  fee_name?: string
  /** 付费项目数量 */
  fee_count?: number
  /** 付费项目总金额，单位为分 */
  fee_amount?: number
  /** 描述计费规则 */
  fee_desc?: string
}

export interface Discount {
  /** 优惠名称 @maxLength 20 @example 满20减1元 */
  discount_name?: string
  /** 商品优惠金额，单位为分 */
  discount_amount?: number
  /** 优惠说明 @example 不与其他优惠叠加 */
  discount_desc?: string
}

export interface QueryPayAfterOrder {
  /** 服务ID @maxLength 32 */
  service_id?: string
  /** 商户服务订单号 @maxLength 32 */
  out_order_no?: string
  /** 回跳查询ID @maxLength 512 */
  query_id?: string
  /** 公众账号ID @maxLength 32 */
  appid?: string
}

export interface PayAfterOrderDiscount {
  /** 优惠名称 @maxLength 20 @example 满20减1元 */
  discount_name?: string
  /** 优惠说明 @example 不与其他优惠叠加 */
  discount_desc?: string
}

export interface CancelPayAfterOrder {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 服务ID @maxLength 32 @example 500001 */
  service_id: string
  /** 取消原因 @maxLength 50 @example 用户投诉 */
  reason: string
}

export interface CancelledPayAfterOrder {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mchid: string
  /** 商户服务订单号 @example 2304203423948239423 */
  out_order_no: string
  /** 服务ID @example 500001 */
  service_id: string
  /** 微信支付服务订单号 @example 15646546545165651651 */
  order_id: string
}

export interface CompletePayAfterOrder {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 服务ID @maxLength 32 @example 500001 */
  service_id: string
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2
  /** 取消订单的原因 */
  cancel_reason?: string
  /** 实际服务开始时间 */
  real_service_start_time?: string
  /** 服务结束时间 */
  real_service_end_time?: string
  /** 实际结束使用服务的地点 */
  real_service_end_location?: string
  /** 后付费项目 */
  fees?: PayAfterOrderFee[]
  /** 优惠项目 */
  discounts?: Discount[]
  /** 总金额，单位为分 */
  total_amount?: number
  /** 完结凭证 */
  finish_ticket?: string
  /** 是否指定商户分账 */
  profit_sharing?: boolean
}

export interface SendPendingMessageRequest {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 后付费项目 */
  post_payments: ServiceOrderPostPayment[]
  /** 商户优惠 */
  post_discounts?: ServiceOrderPostPayment[]
  /** 总金额，单位为分 @example 50000 */
  total_amount: number
  /** 预计扣费时间 @example 20231218 */
  prepaid_time: string
}

/** 风险金名称 */
export type RiskFundName = 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'

/** 服务订单状态 */
export type ServiceOrderState = 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'
