import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../endpoint.js'
import type { BankTransferBatchState } from '../../models/bank-transfer.js'

interface Verbs {
  /**
   * 发起批量转账
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458841
   */
  post: Call<{ json: StartTransferBatch; headers?: SerialHeader }, StartedTransferBatch>
}

/** `v3/transfer/batches` */
export interface Batches extends Verbs, Async<Verbs> {
  /** 商家转账到零钱（批量，旧版） */
  batchId: import('./batches/batch-id.js').BatchId
  /** 商家转账到零钱（批量，旧版） */
  outBatchNo: import('./batches/out-batch-no.js').OutBatchNo
}

export interface StartTransferBatch {
  /** 直连商户的appid @maxLength 32 @example wxf636efh567hg4356 */
  appid: string
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
  transfer_detail_list: TransferDetail[]
  /** 转账场景ID @maxLength 36 @example 1001 */
  transfer_scene_id?: string
  /** 通知地址 @maxLength 256 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url?: string
}

export interface StartedTransferBatch {
  /** 商家批次单号 @maxLength 32 @example plfk2020042013 */
  out_batch_no: string
  /** 微信批次单号 @example 1030000071100999991182020050700019480001 */
  batch_id: string
  /** 批次创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 批次状态 */
  batch_status?: BankTransferBatchState
}

/** 转账明细列表 */
export interface TransferDetail {
  /** 商家明细单号 @maxLength 32 @pattern /[0-9A-Za-z]+/ @example x23zy545Bd5436 */
  out_detail_no: string
  /** 转账金额，单位为分 @example 200000 */
  transfer_amount: number
  /** 转账备注 @maxLength 32 @example 2020年4月报销 */
  transfer_remark: string
  /** 用户在直连商户应用下的用户标示 @maxLength 128 @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name?: Encrypted
  /** 收款用户身份证 @example 8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
  user_id_card?: Encrypted
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/transfer/batches': Batches
  }
}
