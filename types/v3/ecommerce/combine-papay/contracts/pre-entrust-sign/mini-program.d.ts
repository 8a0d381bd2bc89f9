import type { Async, Call } from '../../../../../endpoint.js'
import type { PreEntrustSession } from '../../../../../models/ecommerce-combine-papay.js'

interface Verbs {
  /**
   * 小程序方式预签约
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017177322
   */
  post: Call<{ json: PresignMiniProgram }, PreEntrustSession>
}

/** `v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program` */
export interface MiniProgram extends Verbs, Async<Verbs> {}

export interface PresignMiniProgram {
  /** 商户APPID @example wxd678efh567hg6787 */
  appid: string
  /** 委托代扣协议模板ID @example 12535 */
  plan_id: number
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 用户账户展示名称 @example 微信代扣用户A */
  contract_display_account: string
  /** 回调通知地址 @example https://yourapp.com/notify */
  notify_url: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': MiniProgram
  }
}
