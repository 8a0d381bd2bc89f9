import type { Rfc3339 } from '../endpoint.js'

export interface BusifavorCallback {
  /** 通知URL地址 @maxLength 256 @example https://pay.weixin.qq.com */
  notify_url: string
  /** 商户号 @maxLength 15 @example 10000098 */
  mchid: string
}

export interface AssociateCoupon {
  /** 批次号 @maxLength 20 @example 100088 */
  stock_id: string
  /** 券code @maxLength 32 @example sxxe34343434 */
  coupon_code: string
  /** 关联的商户订单号 @maxLength 128 @example MCH_102233445 */
  out_trade_no: string
  /** 商户请求单号 @maxLength 128 @example 1002600620019090123143254435 */
  out_request_no: string
}

export interface CreatedStock {
  /** 批次号 @maxLength 20 @example 98065001 */
  stock_id: string
  /** 创建时间 @example 2015-05-20T13:29:35+08:00 */
  create_time: Rfc3339
}

/** 品牌方预上传的券Code数量信息 */
export interface CouponCodeCountInfo {
  /** 已上传的Code总数 @example 10000 */
  total_count: number
  /** 当前可用的Code @example 999 */
  available_count: number
}

/** 自定义入口 */
export interface CustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: MiniProgramsInfo
  /** 商户公众号appid @maxLength 32 @example wx324345hgfhfghfg */
  appid?: string
  /** 营销馆id @maxLength 64 @example 233455656 */
  hall_id?: string
  /** 可用门店id @maxLength 64 @example 233554655 */
  store_id?: string
  /** code展示模式 */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE'
}

/** 小程序入口 */
export interface MiniProgramsInfo {
  /** 商家小程序appid @maxLength 32 @example wx234545656765876 */
  mini_programs_appid: string
  /** 商家小程序path @maxLength 128 @example /path/index/index */
  mini_programs_path: string
  /** 入口文案 @maxLength 5 @example 欢迎选购 */
  entrance_words: string
  /** 引导文案 @maxLength 6 @example 获取更多优惠 */
  guiding_words?: string
}

/** 样式信息 */
export interface DisplayPatternInfo {
  /** 使用须知 @maxLength 1000 @example xxx门店可用 */
  description?: string
  /** 商户logo @maxLength 128 @example https://qpic.cn/xxx */
  merchant_logo_url?: string
  /** 商户名称 @maxLength 16 @example 微信支付 */
  merchant_name?: string
  /** 背景颜色 */
  background_color?: BackgroundColor
  /** 券详情图片 @maxLength 128 @example https://qpic.cn/xxx */
  coupon_image_url?: string
  /** 视频号相关信息 */
  finder_info?: EntranceFinder
}

/** 视频号入口 */
export interface EntranceFinder {
  /** 视频号ID @example gh_12345678 */
  finder_id: string
  /** 视频号视频ID @example UDFsdf24df34dD456Hdf34 */
  finder_video_id: string
  /** 视频号封面图 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
  finder_video_cover_image_url: string
}

/** 核销规则 */
export interface StockCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: CouponAvailableTime
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: CouponUseRuleFixedNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: CouponUseRuleDiscountCoupon
  /** 换购券使用规则 */
  exchange_coupon?: CouponUseRuleExchangeCoupon
  /** 核销方式 */
  use_method: UseMethod
  /** 小程序appid @example wx23232232323 */
  mini_programs_appid?: string
  /** 小程序path @example /path/index/index */
  mini_programs_path?: string
}

/** 发放规则 */
export interface CouponSendRule {
  /** 批次总预算，单位为分 @example 100000 */
  max_amount?: number
  /** 批次最大发放个数 @example 100 */
  max_coupons?: number
  /** 用户最大可领个数 @example 5 */
  max_coupons_per_user: number
  /** 单天发放上限金额，单位为分 @example 1000 */
  max_amount_by_day?: number
  /** 单天发放上限个数 @example 100 */
  max_coupons_by_day?: number
  /** 是否开启自然人限制 */
  natural_person_limit?: boolean
  /** 可疑账号拦截 */
  prevent_api_abuse?: boolean
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享链接 */
  shareable?: boolean
}

/** 券可核销时间 */
export interface CouponAvailableTime {
  /** 开始时间 @example 2015-05-20T13:29:35+08:00 */
  available_begin_time: Rfc3339
  /** 结束时间 @example 2015-05-20T13:29:35+08:00 */
  available_end_time: Rfc3339
  /** 生效后N天内有效 @example 3 */
  available_day_after_receive?: number
  /** 固定周期有效时间段 */
  available_week?: AvailableWeek
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: IrregularAvailablePeriod[]
  /** 领取后N天开始生效 @example 7 */
  wait_days_after_receive?: number
}

/** 固定周期有效时间段 */
export interface AvailableWeek {
  /** 可用星期数 @example 1 */
  week_day?: number[]
  /** 当天可用时间段 */
  available_day_time?: DayPeriod[]
}

/** 当天可用时间段 */
export interface DayPeriod {
  /** 当天可用开始时间 @example 3600 */
  begin_time?: number
  /** 当天可用结束时间 @example 86399 */
  end_time?: number
}

/** 无规律的可用时间段 */
export interface IrregularAvailablePeriod {
  /** 当天可用开始时间 @example 2015-05-20T13:29:35+08:00 */
  begin_time: Rfc3339
  /** 当天可用结束时间 @example 2015-05-20T13:29:35+08:00 */
  end_time: Rfc3339
}

/** 固定面额满减券使用规则 */
export interface CouponUseRuleFixedNormalCoupon {
  /** 优惠金额，单位为分 @example 5 */
  discount_amount: number
  /** 消费门槛，单位为分 @example 100 */
  transaction_minimum: number
}

/** 折扣券使用规则 */
export interface CouponUseRuleDiscountCoupon {
  /** 折扣比例 @example 88 */
  discount_percent: number
  /** 消费门槛，单位为分 @example 100 */
  transaction_minimum: number
}

/** 换购券使用规则 */
export interface CouponUseRuleExchangeCoupon {
  /** 单品换购价，单位为分 @example 100 */
  exchange_price: number
  /** 消费门槛，单位为分 @example 100 */
  transaction_minimum: number
}

/** 补差付款单据列表 */
export interface PayReceipt {
  /** 补差付款单号 @maxLength 32 @example 1120200119165100000000000001 */
  subsidy_receipt_id: string
  /** 商家券批次号 @maxLength 20 @example 128888000000001 */
  stock_id: string
  /** 商家券Code @maxLength 128 @example ABCD12345678 */
  coupon_code: string
  /** 微信支付订单号 @maxLength 32 @example 4200000913202101152566792388 */
  transaction_id: string
  /** 营销补差扣款商户号 @maxLength 32 @example 1900000001 */
  payer_merchant: string
  /** 营销补差入账商户号 @maxLength 32 @example 1900000002 */
  payee_merchant: string
  /** 补差付款金额，单位为分 @example 100 */
  amount: number
  /** 补差付款描述 @maxLength 1024 @example 20210115DESCRIPTION */
  description: string
  /** 补差付款单据状态 @example SUCCESS */
  status: PayReceiptStatus
  /** 补差付款失败原因 @example INSUFFICIENT_BALANCE */
  fail_reason?: PayReceiptFailReason
  /** 补差付款完成时间 @example 2021-01-20T10:29:35+08:00 */
  success_time?: Rfc3339
  /** 业务请求唯一单号 @maxLength 128 @example subsidy-abcd-12345678 */
  out_subsidy_no: string
  /** 补差付款发起时间 @example 2021-01-20T10:29:35+08:00 */
  create_time?: Rfc3339
}

export interface ReturnReceipt {
  /** 补差回退单号 @example 2120200119165100000000000001 */
  subsidy_return_receipt_id?: string
  /** 商家券批次号 @example 128888000000001 */
  stock_id: string
  /** 商家券Code @example ABCD12345678 */
  coupon_code: string
  /** 微信支付订单号 @example 4200000913202101152566792388 */
  transaction_id: string
  /** 微信支付退款单号 @example 50100506732021010105138718375 */
  refund_id: string
  /** 原营销补差扣款商户号 @example 1900000001 */
  payer_merchant: string
  /** 原营销补差入账商户号 @example 1900000002 */
  payee_merchant: string
  /** 补差回退金额，单位为分 @example 100 */
  amount: number
  /** 补差回退描述 @example 20210115DESCRIPTION */
  description: string
  /** 补差回退单据状态 */
  status:
    | 'RETURN_RECEIPT_UNKNOWN'
    | 'RETURN_RECEIPT_ACCEPTED'
    | 'RETURN_RECEIPT_SUCCESS'
    | 'RETURN_RECEIPT_FAIL'
  /** 补差回退失败原因 */
  fail_reason?: 'RETURN_RECEIPT_INSUFFICIENT_BALANCE' | 'RETURN_RECEIPT_OTHER'
  /** 补差回退完成时间 @example 2021-01-20T10:29:35+08:00 */
  return_done_time?: Rfc3339
  /** 补差付款单号 @example 1120200119165100000000000001 */
  subsidy_receipt_id: string
  /** 业务请求唯一单号 @example subsidy-abcd-12345678 */
  out_subsidy_return_no: string
  /** 补差回退发起时间 @example 2021-01-20T10:29:35+08:00 */
  return_create_time?: Rfc3339
}

/** 核销规则 */
export interface CouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: CouponAvailableTime
  /** 固定周期有效时间段 */
  available_week?: CouponUseRuleAvailableWeek
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: IrregularAvailablePeriod[]
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: AppidFixedNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: AppidDiscountCoupon
  /** 换购券使用规则 */
  exchange_coupon?: CouponStockExchangeCoupon
  /** 核销方式 */
  use_method: UseMethod
  /** 小程序appid */
  mini_programs_appid?: string
  /** 小程序path */
  mini_programs_path?: string
}

/** 固定周期有效时间段 */
export interface CouponUseRuleAvailableWeek {
  /** 可用星期数 */
  week_day?: WeekDay[]
  /** 当天可用时间段 */
  available_day_time?: DayPeriod[]
}

/** 固定面额满减券使用规则 */
export interface AppidFixedNormalCoupon {
  /** 优惠金额，单位为分 @minimum 1 @maximum 10000000 */
  discount_amount?: number
  /** 消费门槛，单位为分 @minimum 1 @maximum 10000000 */
  transaction_minimum?: number
}

/** 折扣券使用规则 */
export interface AppidDiscountCoupon {
  /** 折扣比例 @minimum 1 @maximum 100 */
  discount_percent?: number
  /** 消费门槛，单位为分 @minimum 1 @maximum 10000000 */
  transaction_minimum?: number
}

/** 换购券使用规则 */
export interface CouponStockExchangeCoupon {
  /** 单品换购价，单位为分 @minimum 1 @maximum 10000000 */
  exchange_price?: number
  /** 消费门槛，单位为分 @minimum 1 @maximum 10000000 */
  transaction_minimum?: number
}

export interface CardOpenCallback {
  /** 通知url地址 @maxLength 256 @example https://shangjia.com */
  notify_url: string
  /** 商户号 @maxLength 15 @example 99999105 */
  mchid?: string
}

/** 背景颜色 */
export type BackgroundColor =
  | 'Color010'
  | 'Color020'
  | 'Color030'
  | 'Color040'
  | 'Color050'
  | 'Color060'
  | 'Color070'
  | 'Color080'
  | 'Color090'
  | 'Color100'

/** 核销方式 */
export type UseMethod = 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE'

export type WeekDay = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** 券状态 */
export type BusifavorCouponState = 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'

/** 结果集 */
export interface BusifavorUserCoupon {
  /** 商家券批次名称 @maxLength 24 */
  stock_name: string
  /** 批次归属商户号 @minLength 8 @maxLength 15 */
  belong_merchant: string
  /** 批次备注 @maxLength 20 */
  comment?: string
  /** 适用商品范围 @maxLength 15 */
  goods_name: string
  /** 批次类型 @maxLength 32 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 核销规则 */
  coupon_use_rule: CouponUseRule
  /** 自定义入口 */
  custom_entrance?: CustomEntrance
  /** 样式信息 */
  display_pattern_info: DisplayPatternInfo
  /** 券code @maxLength 32 */
  coupon_code?: string
  /** 券状态 */
  coupon_state?: BusifavorCouponState
  /** 批次号 @maxLength 20 */
  stock_id?: string
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享链接 */
  shareable?: boolean
  /** 发券请求单号 @maxLength 32 */
  send_request_no: string
  /** 核销请求单号 @maxLength 32 */
  use_request_no?: string
  /** 券可使用开始时间 */
  available_start_time: Rfc3339
  /** 券过期时间 */
  expire_time: Rfc3339
  /** 券领券时间 */
  receive_time: Rfc3339
  /** 券核销时间 */
  use_time?: Rfc3339
  /** 关联的商户订单号 */
  associate_out_trade_no?: string
  /** 退券请求单据号 */
  return_request_no?: string
  /** 退券时间 */
  return_time?: Rfc3339
  /** 失效请求单据号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: Rfc3339
  /** 失效原因 */
  deactivate_reason?: string
}

/** 补差付款单据状态 */
export type PayReceiptStatus =
  | 'PAY_RECEIPT_UNKNOWN'
  | 'PAY_RECEIPT_ACCEPTED'
  | 'PAY_RECEIPT_SUCCESS'
  | 'PAY_RECEIPT_FAIL'
  | 'PAY_RECEIPT_RETURNING'
  | 'PAY_RECEIPT_PARTIAL_RETURN'
  | 'PAY_RECEIPT_FULL_RETURN'
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'FAIL'
  | 'RETURNING'
  | 'PARTIAL_RETURN'
  | 'FULL_RETURN'

/** 补差付款失败原因 */
export type PayReceiptFailReason =
  | 'PAY_RECEIPT_INSUFFICIENT_BALANCE'
  | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER'
  | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA'
  | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA'
  | 'PAY_RECEIPT_OTHER'
  | 'INSUFFICIENT_BALANCE'
  | 'NOT_INCOMESPLIT_ORDER'
  | 'EXCEED_SUBSIDY_AMOUNT_QUOTA'
  | 'EXCEED_SUBSIDY_COUNT_QUOTA'
  | 'OTHER'
