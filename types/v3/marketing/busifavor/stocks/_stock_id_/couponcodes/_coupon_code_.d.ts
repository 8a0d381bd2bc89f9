import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'
import type {
  CustomEntrance,
  DisplayPatternInfo,
  StockCouponUseRule,
} from '../../../../../../models/busifavor.js'
import type { CouponCode } from '../couponcodes.js'

interface Verbs {
  /**
   * 查询预存code详情
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  get: Call<
    {
      /** 批次号 @example 1212 */
      stock_id: string
      /** 商户上传的code @example 1212 */
      coupon_code: string
      query?: {
        /** 公众账号ID @example wx233544546545989 */
        appid?: string
      }
    },
    BusifavorCouponCode
  >
  /**
   * 删除预存code
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  delete: Call<
    {
      /** 批次号 @example 101156451224 */
      stock_id: string
      /** 商户上传的code @example 1212 */
      coupon_code: string
      query: {
        /** 请求业务单据号 @example 1212 */
        delete_request_no: string
      }
    },
    DeletedCouponCode
  >
}

/** `v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` */
export interface CouponCodeValue extends Verbs, Async<Verbs> {}

export interface BusifavorCouponCode {
  /** 券code信息 */
  code_information: CouponCode
  /** 券码信息 */
  coupon_information: CouponInformation
}

export interface DeletedCouponCode {
  /** 批次号 @example 101156451224 */
  stock_id: string
  /** 删除时间 */
  delete_time: Rfc3339
}

/** 券码信息 */
export interface CouponInformation {
  /** 商家券批次名称 @example 8月1日活动券 */
  stock_name: string
  /** 批次归属商户号 @example 10000022 */
  belong_merchant: string
  /** 批次备注 @example 活动使用 */
  comment?: string
  /** 适用商品范围 @example xxx商品使用 */
  goods_name: string
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享领券链接 */
  shareable?: boolean
  /** 券状态 */
  coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'
  /** 核销规则 */
  coupon_use_rule: StockCouponUseRule
  /** 自定义入口 */
  custom_entrance?: CustomEntrance
  /** 样式信息 */
  display_pattern_info?: DisplayPatternInfo
  /** 券code */
  coupon_code?: string
  /** 批次号 */
  stock_id?: string
  /** 券可使用开始时间 */
  available_start_time?: Rfc3339
  /** 券过期时间 */
  expire_time?: Rfc3339
  /** 券领券时间 */
  receive_time?: Rfc3339
  /** 发券请求单号 */
  send_request_no?: string
  /** 核销请求单号 */
  use_request_no?: string
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

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': CouponCodeValue
  }
}
