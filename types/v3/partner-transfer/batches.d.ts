import type { Async, Call, SerialHeader } from '../../endpoint.js'
import type { StartedBankTransferBatch } from '../../models/bank-account.js'
import type { BankTransferDetail } from '../../models/bank-transfer.js'
import type { TransferPurpose } from '../../models/batch-transfer.js'

interface Verbs {
  /**
   * 发起批量转账
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465738
   */
  post: Call<{ json: StartPartnerTransferBatch; headers?: SerialHeader }, StartedBankTransferBatch>
}

/** `v3/partner-transfer/batches` */
export interface Batches extends Verbs, Async<Verbs> {
  /** 商家转账到零钱（服务商，旧版） */
  batchId: import('./batches/batch-id.js').BatchId
  /** 商家转账到零钱（服务商，旧版） */
  outBatchNo: import('./batches/out-batch-no.js').OutBatchNo
}

export interface StartPartnerTransferBatch {
  /** 特约商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 特约商户appid @maxLength 32 @example wxf636efh567hg4356 */
  sub_appid?: string
  /** 特约商户授权类型 */
  authorization_type:
    | 'INFORMATION_AUTHORIZATION_TYPE'
    | 'FUND_AUTHORIZATION_TYPE'
    | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
  /** 商家批次单号 @maxLength 32 @pattern /[0-9A-Za-z]+/ @example plfk2020042013 */
  out_batch_no: string
  /** 批次名称 @maxLength 32 @example 2019年1月深圳分部报销单 */
  batch_name: string
  /** 批次备注 @maxLength 32 @example 2019年1月深圳分部报销单 */
  batch_remark: string
  /** 转账总金额，单位为分 @example 4000000 */
  total_amount: number
  /** 转账总笔数 @example 200 */
  total_num: number
  /** 转账明细列表 */
  transfer_detail_list: BankTransferDetail[]
  /** 服务商的appid @maxLength 32 @example wxf636efh567hg4388 */
  sp_appid?: string
  /** 批量转账用途 */
  transfer_purpose?: TransferPurpose
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/partner-transfer/batches': Batches
  }
}
