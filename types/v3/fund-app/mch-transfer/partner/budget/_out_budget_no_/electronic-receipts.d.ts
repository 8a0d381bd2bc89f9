import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 申请预算出资的电子回单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209966
   */
  post: Call<
    {
      /** 商户预算单号 @example budget202506300102 */
      out_budget_no: string
      json: RequestElectronicReceipt
    },
    ElectronicReceipt
  >
  /**
   * 查询预算出资的电子回单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209977
   */
  get: Call<
    {
      /** 商户预算单号 @example budget202506300102 */
      out_budget_no: string
      query: {
        /** 受理凭证 @example c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp */
        accept_id: string
      }
    },
    ElectronicReceipt
  >
}

/** `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` */
export interface ElectronicReceipts extends Verbs, Async<Verbs> {}

export interface RequestElectronicReceipt {
  /** 开始日期 @example 2025-09-01 */
  start_date: string
  /** 结束日期 @example 2025-09-30 */
  end_date: string
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid: string
  /** 收款商户号 @example 1900102209 */
  receiver_mchid?: string
}

export interface ElectronicReceipt {
  /** 商户预算单号 @example budget202506300102 */
  out_budget_no: string
  /** 开始日期 @example 2025-09-01 */
  start_date: string
  /** 结束日期 @example 2025-09-30 */
  end_date: string
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid: string
  /** 收款商户号 @example 1900102209 */
  receiver_mchid?: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED'
  /** 受理凭证 @example c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp */
  accept_id: string
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3'
  /** 电子回单文件的hash值 @example DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  hash_value?: string
  /** 电子回单下载地址 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=token */
  download_url?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': ElectronicReceipts
  }
}
