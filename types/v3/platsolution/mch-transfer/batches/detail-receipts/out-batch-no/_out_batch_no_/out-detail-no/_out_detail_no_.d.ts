import type { Async, Call } from '../../../../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询商家转账明细电子回单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
   */
  get: Call<
    {
      /** 商家批次单号 @example sjzz20230223 */
      out_batch_no: string
      /** 商家明细单号 @example x23zy545Bd5436 */
      out_detail_no: string
      query: {
        /** 二级商户号 @example 1900000109 */
        sub_mchid: string
      }
    },
    DetailReceipt
  >
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` */
export interface OutDetailNoValue extends Verbs, Async<Verbs> {
  /** 商家转账（预约模式）：申请商家转账明细电子回单 */
  apply: import('./_out_detail_no_/apply.js').Apply
}

export interface DetailReceipt {
  /** 商家转账批次单号 @example 131000011085109987515042023022300246500006 */
  batch_id: string
  /** 商家批次单号 @example sjzz20230223 */
  out_batch_no: string
  /** 商家转账明细单号 @example 132000011085109987515042023022300246521006 */
  detail_id: string
  /** 商家明细单号 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 电子回单状态 @example ACCEPTED */
  receipt_state: string
  /** 电子回单文件的hash方法 @example SHA256 */
  hash_type?: string
  /** 电子回单文件的hash值 @example DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  hash_value?: string
  /** 电子回单文件的下载地址 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=toekn */
  download_url?: string
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': OutDetailNoValue
  }
}
