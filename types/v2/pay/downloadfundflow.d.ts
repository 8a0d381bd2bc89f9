import type { Async, Download } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'

interface Verbs {
  /**
   * 下载资金账单（CSV文本；tar_type为GZIP时返回gzip文件的Buffer）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939779
   */
  post: Download<{ xml: DownloadFundFlowRequest; security: true }, string | Buffer, 'json'>
}

/** `v2/pay/downloadfundflow` */
export interface Downloadfundflow extends Verbs, Async<Verbs> {}

export interface DownloadFundFlowRequest extends Signable {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 资金账单日期 @maxLength 8 @example 20140603 */
  bill_date: string
  /** 资金账户类型 @maxLength 8 */
  account_type: 'Basic' | 'Operation' | 'Fees'
  /** 压缩账单 @maxLength 8 */
  tar_type?: 'GZIP'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/downloadfundflow': Downloadfundflow
  }
}
