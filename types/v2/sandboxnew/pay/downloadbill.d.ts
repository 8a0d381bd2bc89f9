import type { Async, Download } from '../../../endpoint.js'
import type { OrderDownloadBill } from '../../../models/v2-order.js'

interface Verbs {
  /**
   * 下载对账单（CSV文本；tar_type为GZIP时返回gzip文件的Buffer）
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/pay/QuickPay/chapter8_6.shtml
   */
  post: Download<{ xml: OrderDownloadBill }, string | Buffer, 'json'>
}

/** `v2/sandboxnew/pay/downloadbill` */
export interface Downloadbill extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/sandboxnew/pay/downloadbill': Downloadbill
  }
}
