import type { Encrypted, Rfc3339 } from '../endpoint.js'

/** 转账明细单列表 */
export interface TransferDetail {
  /** 微信支付明细单号 @maxLength 64 @example 1040000071100999991182020050700019500100 */
  detail_id: string
  /** 商家明细单号 @maxLength 32 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 明细状态 @example SUCCESS */
  detail_status: 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL'
}

export interface BatchTransferBatchDetail {
  /** 服务商商户号 @maxLength 32 @example 1900001109 */
  sp_mchid: string
  /** 商家批次单号 @maxLength 32 @example plfk2020042013 */
  out_batch_no: string
  /** 微信支付批次单号 @example 1030000071100999991182020050700019480001 */
  batch_id: string
  /** 商户的appid @maxLength 32 @example wxf636efh567hg4356 */
  appid?: string
  /** 商家明细单号 @maxLength 32 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 微信支付明细单号 @maxLength 64 @example 1040000071100999991182020050700019500100 */
  detail_id: string
  /** 明细状态 @example SUCCESS */
  detail_status: 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL'
  /** 转账金额，单位为分 @example 200000 */
  transfer_amount: number
  /** 转账备注 @maxLength 32 @example 2020年4月报销 */
  transfer_remark: string
  /** 明细失败原因 @example ACCOUNT_FROZEN */
  fail_reason?: TransferFailReason
  /** 收款用户openid @maxLength 64 @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  username: Encrypted
  /** 转账发起时间 @example 2015-05-20T13:29:35.120+08:00 */
  initiate_time: Rfc3339
  /** 明细更新时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
  /** 收款账户类型 @example BANK_ACCOUNT */
  account_type?: string
  /** 银行名称 @example 招商银行 */
  bank_name?: string
  /** 银行卡尾号 @example 1234 */
  bank_card_number_tail?: string
}

export interface QueryTransferBatch {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 @example 0 */
  offset?: string | number
  /** 最大资源条数 @example 20 */
  limit?: string | number
  /** 明细状态 @example FAIL */
  detail_status?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL'
}

/** 转账批次单 */
export interface TransferBatch {
  /** 商户号 @maxLength 32 @example 1900001109 */
  mchid: string
  /** 商家批次单号 @maxLength 32 @example plfk2020042013 */
  out_batch_no: string
  /** 微信批次单号 @example 1030000071100999991182020050700019480001 */
  batch_id: string
  /** 直连商户的appid @maxLength 32 @example wxf636efh567hg4356 */
  appid: string
  /** 批次状态 @example ACCEPTED */
  batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'
  /** 批次类型 @maxLength 32 @example API */
  batch_type: string
  /** 批次名称 @maxLength 32 @example 2019年1月深圳分部报销单 */
  batch_name: string
  /** 批次备注 @maxLength 32 @example 2019年1月深圳分部报销单 */
  batch_remark: string
  /** 批次关闭原因 */
  close_reason?: 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | 'MERCHANT_REVOCATION'
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
  /** 转账场景ID @example 1000 */
  transfer_scene_id?: string
}

export interface DetailIdBatchDetail {
  /** 商户号 @maxLength 32 @example 1900001109 */
  mchid: string
  /** 商家批次单号 @maxLength 32 @example plfk2020042013 */
  out_batch_no: string
  /** 微信批次单号 @maxLength 64 @example 1030000071100999991182020050700019480001 */
  batch_id: string
  /** 直连商户的appid @maxLength 32 @example wxf636efh567hg4356 */
  appid: string
  /** 商家明细单号 @maxLength 32 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 微信明细单号 @maxLength 64 @example 1040000071100999991182020050700019500100 */
  detail_id: string
  /** 明细状态 @example SUCCESS */
  detail_status: 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL'
  /** 转账金额，单位为分 @example 200000 */
  transfer_amount: number
  /** 转账备注 @maxLength 32 @example 2020年4月报销 */
  transfer_remark: string
  /** 明细失败原因 @example ACCOUNT_FROZEN */
  fail_reason?: TransferFailReason
  /** 用户在直连商户应用下的用户标示 @maxLength 128 @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name: Encrypted
  /** 转账发起时间 @example 2015-05-20T13:29:35.120+08:00 */
  initiate_time: Rfc3339
  /** 明细更新时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
}

export interface BillReceipt {
  /** 商家批次单号 @maxLength 32 @example plfk2020042013 */
  out_batch_no: string
  /** 电子回单申请单号 @maxLength 45 @example 1050000010509999485212020110200058820001 */
  signature_no: string
  /** 电子回单状态 @example ACCEPTED */
  signature_status?: 'ACCEPTED' | 'FINISHED'
  /** 电子回单文件的hash方法 @maxLength 20 @example SHA256 */
  hash_type?: string
  /** 电子回单文件的hash值 @maxLength 1000 @example DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  hash_value?: string
  /** 电子回单文件的下载地址 @maxLength 3000 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  download_url?: string
  /** 创建时间 @example 2020-05-20T13:29:35.120+08:00 */
  create_time?: Rfc3339
  /** 更新时间 @example 2020-05-21T13:29:35.120+08:00 */
  update_time?: Rfc3339
}

/** 批量转账用途 */
export type TransferPurpose =
  | 'GOODSPAYMENT'
  | 'COMMISSION'
  | 'REFUND'
  | 'REIMBURSEMENT'
  | 'FREIGHT'
  | 'OTHERS'

/** 转账失败原因 */
export type TransferFailReason =
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
  | 'PAY_ROLL_CARD_ALREADY_LOGOUT'
  | 'PAY_ROLL_CARD_ALREADY_FROZEN'
  | 'PAY_ROLL_CARD_UNAUTHORIZED'
  | 'PAY_ROLL_CARD_USER_NOT_OPEN'
  | 'OTHER_FAIL_REASON_TYPE'
  | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
  | 'RECEIVE_ACCOUNT_NOT_PERMMIT'
  | 'PAYEE_ACCOUNT_ABNORMAL'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'TRANSFER_SCENE_UNAVAILABLE'
  | 'TRANSFER_SCENE_INVALID'
  | 'TRANSFER_REMARK_SET_FAIL'
  | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
  | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
  | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
  | 'MERCHANT_REJECT'
  | 'MERCHANT_NOT_CONFIRM'
