import type { Async, Call, SerialHeader } from '../../endpoint.js'
import type { StartedBankTransferBatch } from '../../models/bank-account.js'
import type { BankTransferDetail } from '../../models/bank-transfer.js'

interface Verbs {
  /**
   * 发起批量转账
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465889
   */
  post: Call<{ json: StartBankTransferBatch; headers?: SerialHeader }, StartedBankTransferBatch>
}

/** `v3/bank-transfer/batches` */
export interface Batches extends Verbs, Async<Verbs> {
  /** 银行模式批量转账 */
  batchId: import('./batches/batch-id.js').BatchId
  /** 银行模式批量转账 */
  outBatchNo: import('./batches/out-batch-no.js').OutBatchNo
}

export interface StartBankTransferBatch {
  /** 服务平台商户号 @example 1900001109 */
  platform_mchid: string
  /** 付款企业商户号 @example 1900001109 */
  specialized_payment_mchid: string
  /** 实际出资商户号 @example 1900001109 */
  sponsor_mchid: string
  /** 用户授权商户号 @example 1900001109 */
  user_authorized_mchid: string
  /** 用户授权appid @example wxaffdakkk11112e3 */
  user_authorized_appid: string
  /** 银行批次单号 @example plfk2020042013 */
  out_batch_no: string
  /** 批次名称 @example 2019年1月深圳分部报销单 */
  batch_name: string
  /** 批次备注 @example 2019年1月深圳分部报销单 */
  batch_remark: string
  /** 附加信息 @example 付款专用商户单号11111 */
  attach_remark?: string
  /** 转账总金额，单位为分 @example 4000000 */
  total_amount: number
  /** 转账总笔数 @example 200 */
  total_count: number
  /** 转账场景 @example ORDINARY_TRANSFER */
  transfer_scene: string
  /** 批量转账用途 @example COMMISSION */
  transfer_purpose: string
  /** 转账明细列表 */
  transfer_detail_list?: BankTransferDetail[]
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/bank-transfer/batches': Batches
  }
}
