import type { Async, Call } from '../../endpoint.js'
import type { OrderDownloadBill } from '../../models/v2-order.js'

interface Verbs {
  /**
   * 下载对账单（CSV文本；tar_type为GZIP时返回gzip文件的Buffer）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939627
   */
  post: Call<{ xml: OrderDownloadBill }, string | Buffer>
}

/** `v2/pay/downloadbill` */
export interface Downloadbill extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/downloadbill': Downloadbill
  }
}
