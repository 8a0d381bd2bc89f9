import type { Async, Call } from '../../../endpoint.js'
import type { Order } from '../../../models/overseas-order.js'

interface Verbs {
  /**
   * 扫码支付下单
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
   */
  post: Call<
    { json: Order },
    {
      /** 二维码链接 @example weixin://wxpay/s/An4baqw */
      code_url: string
    }
  >
}

/** `hk/v3/transactions/native` */
export interface Native extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'hk/v3/transactions/native': Native
  }
}
