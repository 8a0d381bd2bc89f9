import type { Encrypted, Rfc3339 } from '../endpoint.js'
import type { TransferPurpose } from './batch-transfer.js'

/** 转账明细列表 */
export interface BankTransferDetail {
  /** 银行明细单号 @maxLength 32 @pattern /[0-9A-Za-z]+/ @example x23zy545Bd5436 */
  out_detail_no: string
  /** 转账金额，单位为分 @example 200000 */
  transfer_amount: number
  /** 转账备注 @maxLength 32 @example 2020年4月报销 */
  transfer_remark: string
  /** 收款用户openid @maxLength 64 @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name: Encrypted
  /** 收款用户身份证 @example 8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
  user_id_card?: Encrypted
}

export interface BankTransferBatch {
  /** 银行服务商号 @example 1900001109 */
  bank_sp_mchid: string
  /** 服务平台商户号 @example 1900001109 */
  platform_mchid: string
  /** 付款企业商户号 @example 1900001109 */
  specialized_payment_mchid: string
  /** 实际出资商户号 @example 1900001109 */
  sponsor_mchid: string
  /** 用户授权商户号 @example 1900001109 */
  user_authorized_mchid: string
  /** 用户授权appid @example wxf636efh567hg4356 */
  user_authorized_appid: string
  /** 银行批次单号 @example plfk2020042013 */
  out_batch_no: string
  /** 微信支付批次单号 @example 1130000071100999991182020050700019480001 */
  batch_id: string
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER'
  /** 批次名称 @example 2019年1月深圳分部报销单 */
  batch_name: string
  /** 批次备注 @example 2019年1月深圳分部报销单 */
  batch_remark: string
  /** 附加信息 @example 付款专用商户单号11111 */
  attach_remark?: string
  /** 批量转账用途 */
  transfer_purpose: TransferPurpose
  /** 批次状态 */
  batch_state: BankTransferBatchState
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE'
  /** 转账总金额，单位为分 @example 4000000 */
  total_amount: number
  /** 转账总笔数 @example 200 */
  total_count: number
  /** 批次创建时间 @example 2015-05-20T13:29:35+08:00 */
  create_time?: Rfc3339
  /** 批次更新时间 @example 2015-05-20T13:29:35+08:00 */
  update_time?: Rfc3339
  /** 转账成功金额，单位为分 @example 3900000 */
  success_amount?: number
  /** 转账成功笔数 @example 199 */
  success_count?: number
  /** 转账失败金额，单位为分 @example 100000 */
  fail_amount?: number
  /** 转账失败笔数 @example 1 */
  fail_count?: number
  /** 转账明细单列表 */
  transfer_detail_list: BankTransferBatchTransferDetail[]
}

/** 转账明细单列表 */
export interface BankTransferBatchTransferDetail {
  /** 微信支付明细单号 @example 1140000071100999991182020050700019500100 */
  detail_id: string
  /** 银行明细单号 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 明细状态 */
  detail_state: 'PROCESSING' | 'SUCCESS' | 'REFUND'
  /** 明细失败原因 */
  fail_reason?: BatchDetailFailReason
}

export interface BatchDetail {
  /** 银行服务商号 @example 1900001109 */
  bank_sp_mchid: string
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
  /** 微信支付批次单号 @example 1130000071100999991182020050700019480001 */
  batch_id: string
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER'
  /** 银行明细单号 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 微信支付明细单号 @example 1140000071100999991182020050700019500100 */
  detail_id: string
  /** 收款用户openid @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  username: string
  /** 转账金额，单位为分 @example 200000 */
  transfer_amount: number
  /** 转账备注 @example 2020年4月报销 */
  transfer_remark: string
  /** 明细状态 */
  detail_state: BankTransferDetailState
  /** 明细失败原因 */
  fail_reason?: BatchDetailFailReason
  /** 转账发起时间 @example 2015-05-20T13:29:35+08:00 */
  initiate_time?: Rfc3339
  /** 明细更新时间 @example 2015-05-20T13:29:35+08:00 */
  update_time: Rfc3339
  /** 收款账户类型 */
  account_type: 'WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT'
  /** 银行名称 @example 招商银行 */
  bank_name?: string
  /** 银行卡尾号 @example 1234 */
  bank_card_number_tail?: string
}

/** 批次状态 */
export type BankTransferBatchState = 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'

/** 明细失败原因 */
export type BatchDetailFailReason =
  | 'ACCOUNT_FROZEN'
  | 'REAL_NAME_CHECK_FAIL'
  | 'NAME_NOT_CORRECT'
  | 'OPENID_INVALID'
  | 'TRANSFER_QUOTA_EXCEED'
  | 'DAY_RECEIVED_QUOTA_EXCEED'
  | 'MONTH_RECEIVED_QUOTA_EXCEED'
  | 'DAY_RECEIVED_COUNT_EXCEED'
  | 'PRODUCT_AUTH_CHECK_FAIL'
  | 'OVERDUE_CLOSE'
  | 'ID_CARD_NOT_CORRECT'
  | 'ACCOUNT_NOT_EXIST'
  | 'TRANSFER_RISK'
  | 'PAYROLL_CARD_ALREADY_LOGOUT'
  | 'PAYROLL_CARD_ALREADY_FROZEN'
  | 'PAYROLL_CARD_UNAUTHORIZED'
  | 'PAYROLL_CARD_USER_NOT_OPEN'
  | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH'
  | 'PAYROLL_CARD_ID_CARD_NOT_MATCH'
  | 'PAYROLL_CARD_BANKCARD_UNBUNDLING'
  | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
  | 'BANK_CARD_ACCOUNT_ABNORMAL'
  | 'BANK_CARD_STATUS_ABNORMAL'
  | 'BANK_CARD_BANK_INFO_WRONG'
  | 'BANK_CARD_CARD_INFO_WRONG'
  | 'OTHER_FAIL_REASON_TYPE'
  | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
  | 'TRANSFER_REMARK_SET_FAIL'

/** 明细状态 */
export type BankTransferDetailState = 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND'

export interface QueryBankTransferBatch {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: string | number
  /** 最大资源条数 @example 20 */
  limit?: string | number
  /** 明细状态 */
  detail_state?: 'ALL' | 'SUCCESS' | 'FAIL'
}
