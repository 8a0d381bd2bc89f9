import type { Rfc3339 } from '../endpoint.js'

/** 批次详情 */
export interface Stock {
  /** 批次名称 @example 微信支付代金券批次 */
  stock_name: string
  /** 开始时间 @example 2015-05-20T13:29:35.120+08:00 */
  available_begin_time: Rfc3339
  /** 结束时间 @example 2015-05-20T13:29:35.120+08:00 */
  available_end_time: Rfc3339
  /** 发放规则 */
  stock_use_rule?: StockUseRule
  /** 是否无资金流 */
  no_cash: boolean
  /** 批次类型 */
  stock_type: StockType
  /** 批次号 */
  stock_id: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次状态 */
  status: ListStocksStatus
  /** 使用说明 @example 微信支付营销 */
  description: string
  /** 创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 激活批次的时间 @example 2015-05-20T13:29:35.120+08:00 */
  start_time?: Rfc3339
  /** 终止批次的时间 @example 2015-05-20T13:29:35.120+08:00 */
  stop_time?: Rfc3339
  /** 是否单品优惠 */
  singleitem: boolean
  /** 减至批次特定信息 */
  cut_to_message?: CutToMessage
  /** 已发券数量 */
  distributed_coupons: number
  /** 业务类型 */
  business_type?: 'MULTIUSE'
  /** 消费金可用地域 */
  available_region_list?: AvailableRegion[]
  /** 消费金可用行业 */
  available_industry_list?: string[]
  /** 会员卡ID */
  card_id?: string
}

/** 发放规则 */
export interface StockUseRule {
  /** 发放总上限 */
  max_coupons: number
  /** 总预算，单位为分 */
  max_amount: number
  /** 单天发放上限金额，单位为分 */
  max_amount_by_day?: number
  /** 单个用户可领个数 */
  max_coupons_per_user: number
  /** 是否开启自然人限制 */
  natural_person_limit?: boolean
  /** api发券防刷 */
  prevent_api_abuse?: boolean
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: FixedNormalCoupon
  /** 券类型 */
  coupon_type?: 'NORMAL' | 'CUT_TO'
  /** 订单优惠标记 */
  goods_tag?: string[]
  /** 交易类型 */
  trade_type?: CouponUseRuleTradeType[]
  /** 是否可叠加其他优惠 */
  combine_use?: boolean
}

/** 固定面额满减券使用规则 */
export interface FixedNormalCoupon {
  /** 面额，单位为分 */
  coupon_amount: number
  /** 门槛，单位为分 */
  transaction_minimum: number
}

/** 减至批次特定信息 */
export interface CutToMessage {
  /** 可用优惠的商品最高单价，单位为分 */
  single_price_max: number
  /** 减至后的优惠单价，单位为分 */
  cut_to_price: number
}

/** 消费金可用地域 */
export interface AvailableRegion {
  /** 类型 */
  type?: string
  /** 省 */
  province?: string
  /** 市 */
  city?: string
  /** 区 */
  district?: string
  /** 国家 */
  country?: string
}

export interface ListStockItems {
  /** 创建批次的商户号 @maxLength 20 */
  stock_creator_mchid: string
  /** 分页页码 @maximum 500 @example 10 */
  offset: string | number
  /** 分页大小 @maximum 100 @example 10 */
  limit: string | number
}

export interface StockItemList {
  /** 可用商户总数量或可用单品编码总数 @example 20 */
  total_count: number
  /** 可用商户列表或可用单品编码 @example 1232001 */
  data?: string[]
  /** 分页页码 @example 10 */
  offset: number
  /** 分页大小 @example 10 */
  limit: number
  /** 批次号 @example 9865000 */
  stock_id: string
}

export interface ModifiedGoodsId {
  /** 生效时间 @example 2015-05-20T13:29:35+08:00 */
  pause_time: Rfc3339
  /** 批次号 @example 9865000 */
  stock_id: string
}

export interface RefundFlow {
  /** 下载链接 @example download://example.csv */
  url: string
  /** 安全校验码 @example 8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f */
  hash_value: string
  /** 哈希算法类型 @example SHA1 */
  hash_type: string
}

/** 结果集 */
export interface Coupon {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次号 */
  stock_id: string
  /** 代金券id */
  coupon_id: string
  /** 代金券名称 @example 微信支付代金券 */
  coupon_name: string
  /** 代金券状态 */
  status: CouponStatus
  /** 使用说明 @example 微信支付营销 */
  description: string
  /** 领券时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 券类型 */
  coupon_type: 'NORMAL' | 'CUT_TO'
  /** 激活批次的时间 @example 2015-05-20T13:29:35.120+08:00 */
  start_time?: Rfc3339
  /** 终止批次的时间 @example 2015-05-20T13:29:35.120+08:00 */
  stop_time?: Rfc3339
  /** 是否单品优惠 */
  singleitem: boolean
  /** 减至批次特定信息 */
  cut_to_message?: CutToMessage
  /** 可用开始时间 @example 2015-05-20T13:29:35.120+08:00 */
  available_begin_time: Rfc3339
  /** 可用结束时间 @example 2015-05-20T13:29:35.120+08:00 */
  available_end_time: Rfc3339
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: FixedNormalCoupon
  /** 已实扣代金券核销信息 */
  consume_information?: ConsumeInformation
  /** 剩余金额，单位为分 @example 10000 */
  available_balance?: number
  /** 业务类型 */
  business_type?: 'MULTIUSE'
  /** 是否无资金流 */
  no_cash: boolean
}

/** 已实扣代金券核销信息 */
export interface ConsumeInformation {
  /** 核销时间 @example 2015-05-20T13:29:35.120+08:00 */
  consume_time?: Rfc3339
  /** 核销商户号 */
  consume_mchid?: string
  /** 支付单号 */
  transaction_id?: string
  /** 单品列表 */
  goods_detail?: ConsumeInformationGoodsDetail[]
}

/** 单品信息 */
export interface ConsumeInformationGoodsDetail {
  /** 商品编码 @example 12345 */
  goods_id?: string
  /** 商品数量 @example 1 */
  quantity?: number
  /** 商品价格，单位为分 @example 528800 */
  price?: number
  /** 商品优惠金额，单位为分 @example 100 */
  discount_amount?: number
}

export interface NotifyConfig {
  /** 通知URL地址 @example https://pay.weixin.qq.com */
  notify_url: string
  /** 修改时间 @example 2015-05-20T13:29:35+08:00 */
  update_time: Rfc3339
}

/** 支付方式 */
export type CouponUseRuleTradeType = 'MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER'

/** 批次类型 */
export type StockType = 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | 'OTHER'

/** 批次状态 */
export type ListStocksStatus = 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused'

/** 代金券状态 */
export type CouponStatus = 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER'

/** 背景颜色，两种写法均可 */
export type CouponBackgroundColor =
  | 'Color010'
  | 'Color020'
  | 'Color030'
  | 'Color040'
  | 'Color050'
  | 'Color060'
  | 'Color070'
  | 'Color080'
  | 'Color081'
  | 'Color082'
  | 'Color090'
  | 'Color100'
  | 'Color101'
  | 'Color102'
  | 'COLOR010'
  | 'COLOR020'
  | 'COLOR030'
  | 'COLOR040'
  | 'COLOR050'
  | 'COLOR060'
  | 'COLOR070'
  | 'COLOR080'
  | 'COLOR081'
  | 'COLOR082'
  | 'COLOR090'
  | 'COLOR100'
  | 'COLOR101'
  | 'COLOR102'
