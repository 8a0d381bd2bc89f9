import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 冲红电子发票
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538327
   */
  post: Call<
    {
      /** 发票申请单号 @example 4200000444201910177461284488 */
      fapiao_apply_id: string
      json: ReverseFapiaoApplication
    },
    void
  >
}

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse` */
export interface Reverse extends Verbs, Async<Verbs> {}

export interface ReverseFapiaoApplication {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 冲红原因，官方示例值“退款”亦可 @example 退款 */
  reverse_reason: 'ISSUE_ERROR' | 'SALES_RETURN' | 'SERVICE_SUSPENTION' | 'SALES_DISCOUNT' | '退款'
  /** 需要冲红的发票信息 */
  fapiao_information: FapiaoInformation[]
}

/** 需要冲红的发票信息 */
export interface FapiaoInformation {
  /** 商户发票单号 @example 20200701123456 */
  fapiao_id: string
  /** 发票代码 @example 044001911211 */
  fapiao_code?: string
  /** 发票号码 @example 12897794 */
  fapiao_number: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': Reverse
  }
}
