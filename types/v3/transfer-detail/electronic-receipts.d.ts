import type { Async, Call } from '../../endpoint.js'

interface Verbs {
  /**
   * 转账明细电子回单受理
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458967
   */
  post: Call<{ json: QueryElectronicReceipt }, ElectronicReceipt>
  /**
   * 查询转账明细电子回单受理结果
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458972
   */
  get: Call<{ query: QueryElectronicReceipt }, ElectronicReceipt>
}

/** `v3/transfer-detail/electronic-receipts` */
export interface ElectronicReceipts extends Verbs, Async<Verbs> {}

export interface QueryElectronicReceipt {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'
  /** 商家转账批次单号 @maxLength 32 @example GD2021011610162610BBdkkIwcu3 */
  out_batch_no?: string
  /** 商家转账明细单号 @maxLength 32 @example mx0911231610162610v4CNkO4HAf */
  out_detail_no: string
}

export interface ElectronicReceipt {
  /** 受理类型 @example BATCH_TRANSFER */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'
  /** 商家转账批次单号 @maxLength 32 @example GD2021011610162610BBdkkIwcu3 */
  out_batch_no?: string
  /** 商家转账明细单号 @maxLength 32 @example mx0911231610162610v4CNkO4HAf */
  out_detail_no: string
  /** 电子回单受理单号 @maxLength 256 @example 1050000010509999485212020110200058820001 */
  signature_no: string
  /** 电子回单状态 @example ACCEPTED */
  signature_status?: 'ACCEPTED' | 'FINISHED'
  /** 电子回单文件的hash方法 @maxLength 20 @example SHA256 */
  hash_type?: string
  /** 电子回单文件的hash值 @maxLength 1000 @example DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  hash_value?: string
  /** 电子回单文件的下载地址 @maxLength 3000 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  download_url?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/transfer-detail/electronic-receipts': ElectronicReceipts
  }
}
