import type { Async, Call } from '../../../../endpoint.js'
import type {
  CouponCodeCountInfo,
  CouponSendRule,
  CustomEntrance,
  DisplayPatternInfo,
  MiniProgramsInfo,
  StockCouponUseRule,
  UseMethod,
} from '../../../../models/busifavor.js'

interface Verbs {
  /**
   * 查询商家券详情
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534928
   */
  get: Call<
    {
      /** 批次号 @maxLength 20 @example 1212 */
      stock_id: string
    },
    Stock
  >
  /**
   * 修改商家券基本信息
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535020
   */
  patch: Call<
    {
      /** 批次号 @example 101156451224 */
      stock_id: string
      json: ModifyStock
    },
    void
  >
}

/** `v3/marketing/busifavor/stocks/{stock_id}` */
export interface StockId extends Verbs, Async<Verbs> {
  /** 商家券：修改批次预算 */
  budget: import('./_stock_id_/budget.js').Budget
  /** 商家券：上传预存code、查询预存code列表 */
  couponcodes: import('./_stock_id_/couponcodes.js').Couponcodes
}

export interface Stock {
  /** 商家券批次名称 @maxLength 21 @example 8月1日活动券 */
  stock_name: string
  /** 批次归属商户号 @maxLength 15 @example 10000022 */
  belong_merchant: string
  /** 批次备注 @maxLength 20 @example 活动使用 */
  comment?: string
  /** 适用商品范围 @maxLength 15 @example xxx商品使用 */
  goods_name: string
  /** 批次类型 @maxLength 16 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 核销规则 */
  coupon_use_rule: StockCouponUseRule
  /** 发放规则 */
  stock_send_rule: CouponSendRule
  /** 自定义入口 */
  custom_entrance?: CustomEntrance
  /** 样式信息 */
  display_pattern_info?: DisplayPatternInfo
  /** 批次状态 */
  stock_state: 'UNAUDIT' | 'RUNNING' | 'STOPED' | 'PAUSED'
  /** 券code模式 */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD'
  /** 批次号 @example 1212 */
  stock_id: string
  /** 券code数量 */
  coupon_code_count?: CouponCodeCountInfo
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid @maxLength 64 @example wx23232232323 */
    notify_appid?: string
  }
  /** 批次发放情况 */
  send_count_information?: SendCountInformation
  /** 是否允许营销补差 */
  subsidy?: boolean
}

export interface ModifyStock {
  /** 自定义入口 */
  custom_entrance?: StockCustomEntrance
  /** 批次名称 @maxLength 21 @example 8月1日活动券 */
  stock_name?: string
  /** 批次备注 @maxLength 20 @example 活动使用 */
  comment?: string
  /** 适用商品范围 @maxLength 15 @example xxx商品使用 */
  goods_name?: string
  /** 商户请求单号 @maxLength 128 @example 6122352020010133287985742 */
  out_request_no: string
  /** 样式信息 */
  display_pattern_info?: DisplayPatternInfo
  /** 核销规则 */
  coupon_use_rule?: CouponUseRule
  /** 发放规则 */
  stock_send_rule?: BusifavorStockSendRule
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid @maxLength 64 @example wx23232232323 */
    notify_appid?: string
  }
  /** 是否允许营销补差 */
  subsidy?: boolean
}

/** 批次发放情况 */
export interface SendCountInformation {
  /** 已发放券张数 @example 1 */
  total_send_num?: number
  /** 已发放券金额，单位为分 @example 34 */
  total_send_amount?: number
  /** 单天已发放券张数 @example 1 */
  today_send_num?: number
  /** 单天已发放券金额，单位为分 @example 34 */
  today_send_amount?: number
}

/** 自定义入口 */
export interface StockCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: MiniProgramsInfo
  /** 商户公众号appid @maxLength 32 @example wx324345hgfhfghfg */
  appid?: string
  /** 营销馆id @maxLength 64 @example 233455656 */
  hall_id?: string
  /** code展示模式 */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE'
}

/** 核销规则 */
export interface CouponUseRule {
  /** 核销方式 */
  use_method?: UseMethod
  /** 小程序appid @example wx23232232323 */
  mini_programs_appid?: string
  /** 小程序path @example /path/index/index */
  mini_programs_path?: string
}

/** 发放规则 */
export interface BusifavorStockSendRule {
  /** 是否开启自然人限领 */
  natural_person_limit?: boolean
  /** 可疑账号拦截 */
  prevent_api_abuse?: boolean
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/stocks/{stock_id}': StockId
  }
}
