import type { Async, Download } from '../../endpoint.js'
import type { OrderDownloadBill } from '../../models/v2-order.js'

interface Verbs {
  /**
   * 下载对账单（CSV文本；tar_type为GZIP时返回gzip文件的Buffer）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939627
   */
  post: Download<{ xml: OrderDownloadBill }, string | Buffer, 'json'>
}

/** `v2/pay/downloadbill` */
export interface Downloadbill extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/downloadbill': Downloadbill
  }
}
