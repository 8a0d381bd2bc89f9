import type { Async, Call } from '../../endpoint.js'
import type { OverseasOrder } from '../../models/overseas-order.js'

interface Verbs {
  /**
   * 扫码支付下单
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
   */
  post: Call<
    { json: OverseasOrder },
    {
      /** 二维码链接 */
      code_url: string
    }
  >
}

/** `v3/transactions/native` */
export interface Native extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/transactions/native': Native
  }
}
