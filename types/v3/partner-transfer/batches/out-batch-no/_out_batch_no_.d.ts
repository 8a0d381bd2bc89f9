import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { TransferDetail, TransferPurpose } from '../../../../models/batch-transfer.js'

interface Verbs {
  /**
   * 商家批次单号查询批次单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718112
   */
  get: Call<
    {
      /** 商家批次单号 @maxLength 32 @example plfk2020042013 */
      out_batch_no: string
      query: QueryPartnerTransferBatch
    },
    PartnerTransferBatch
  >
}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}` */
export interface OutBatchNoValue extends Verbs, Async<Verbs> {
  /** 商家转账到零钱（服务商，旧版） */
  details: import('./_out_batch_no_/details.js').Details
}

export interface QueryPartnerTransferBatch {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: string | number
  /** 最大资源条数 @example 20 */
  limit?: string | number
  /** 明细状态 */
  detail_status?: 'ALL' | 'SUCCESS' | 'FAIL' | 'REFUND'
}

export interface PartnerTransferBatch {
  /** 服务商商户号 @maxLength 32 @example 1900001109 */
  sp_mchid: string
  /** 特约商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 商家批次单号 @maxLength 32 @example plfk2020042013 */
  out_batch_no: string
  /** 微信支付批次单号 @maxLength 64 @example 1030000071100999991182020050700019480001 */
  batch_id: string
  /** 特约商户appid @maxLength 32 @example wxf636efh567hg4356 */
  sub_appid?: string
  /** 批次状态 @example ACCEPTED */
  batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'
  /** 批次类型 @maxLength 32 @example API */
  batch_type: string
  /** 特约商户授权类型 */
  authorization_type:
    | 'INFORMATION_AUTHORIZATION_TYPE'
    | 'FUND_AUTHORIZATION_TYPE'
    | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
  /** 批次名称 @maxLength 32 @example 2019年1月深圳分部报销单 */
  batch_name: string
  /** 批次备注 @maxLength 32 @example 2019年1月深圳分部报销单 */
  batch_remark: string
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL'
  /** 转账总金额，单位为分 @example 4000000 */
  total_amount: number
  /** 转账总笔数 @example 200 */
  total_num: number
  /** 批次创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time?: Rfc3339
  /** 批次更新时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time?: Rfc3339
  /** 转账成功金额，单位为分 @example 3900000 */
  success_amount?: number
  /** 转账成功笔数 @example 199 */
  success_num?: number
  /** 转账失败金额，单位为分 @example 100000 */
  fail_amount?: number
  /** 转账失败笔数 @example 1 */
  fail_num?: number
  /** 转账明细单列表 */
  transfer_detail_list: TransferDetail[]
  /** 服务商的appid @maxLength 32 @example wxf636efh567hg4388 */
  sp_appid?: string
  /** 批量转账用途 */
  transfer_purpose?: TransferPurpose
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/partner-transfer/batches/out-batch-no/{out_batch_no}': OutBatchNoValue
  }
}
