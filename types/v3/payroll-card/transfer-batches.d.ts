import type { Async, Call, Encrypted, SerialHeader } from '../../endpoint.js'
import type { StartedBankTransferBatch } from '../../models/bank-account.js'

interface Verbs {
  /**
   * 发起批量转账
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461824
   */
  post: Call<{ json: StartTransferBatch; headers?: SerialHeader }, StartedBankTransferBatch>
}

/** `v3/payroll-card/transfer-batches` */
export interface TransferBatches extends Verbs, Async<Verbs> {}

export interface StartTransferBatch {
  /** 特约商户号 @example 1111111 */
  sub_mchid: string
  /** 特约商户AppID @example wxf636efh567hg4356 */
  sub_appid?: string
  /** 特约商户授权类型 */
  authorization_type:
    | 'INFORMATION_AUTHORIZATION_TYPE'
    | 'FUND_AUTHORIZATION_TYPE'
    | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
  /** 商家批次单号 @example plfk2020042013 */
  out_batch_no: string
  /** 批次名称 @example 2019年1月深圳分部报销单 */
  batch_name: string
  /** 批次备注 @example 2019年1月深圳分部报销单 */
  batch_remark: string
  /** 转账总金额，单位为分 @example 4000000 */
  total_amount: number
  /** 转账总笔数 @example 200 */
  total_num: number
  /** 转账明细列表 */
  transfer_detail_list: TransferDetail[]
  /** 服务商的AppID @example wxf636efh567hg4388 */
  sp_appid?: string
  /** 用工类型 */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'
  /** 用工场景 */
  employment_scene: 'LOGISTICS' | 'MANUFACTURING' | 'HOTEL' | 'CATERING' | 'EVENT' | 'RETAIL' | 'OTHERS'
  /** 业务类型 */
  business_type?: 'UNDEFINE' | 'PROMOTION'
}

/** 转账明细列表 */
export interface TransferDetail {
  /** 商家明细单号 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 转账金额，单位为分 @example 200000 */
  transfer_amount: number
  /** 转账备注 @example 2020年4月报销 */
  transfer_remark: string
  /** 收款用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name: Encrypted
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/payroll-card/transfer-batches': TransferBatches
  }
}
