import type { Encrypted, Rfc3339 } from '../endpoint.js'

export interface BrandMerchantBatch {
  /** 品牌主商户号 @maxLength 32 @example 1900001109 */
  brand_mchid: string
  /** 微信支付品牌红包批次单号 @maxLength 64 @example 1210000071100999991182020050700019480001 */
  batch_no: string
  /** 商家品牌红包批次单号 @maxLength 32 @example plfk2020042013 */
  out_batch_no: string
  /** 品牌ID @example 1234 */
  brand_id?: number
  /** 品牌红包模板ID @maxLength 128 @example 123400001 */
  template_id?: string
  /** 品牌AppID @maxLength 32 @example wxf636efh567hg4356 */
  brand_appid?: string
  /** 批次单状态 */
  batch_state: BatchState
  /** 品牌红包批次名称 @maxLength 32 @example 双十一营销用品牌红包 */
  batch_name: string
  /** 品牌红包批次备注 @maxLength 32 @example 双十一营销用品牌红包 */
  batch_remark: string
  /** 品牌红包批次单关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE'
  /** 总金额，单位为分 @example 10000 */
  total_amount: number
  /** 总笔数 @example 10 */
  total_num: number
  /** 品牌红包批次创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 品牌红包批次更新时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
  /** 发放成功金额，单位为分 @example 10000 */
  success_amount: number
  /** 发放成功笔数 @example 10 */
  success_num: number
  /** 发放失败金额，单位为分 @example 10000 */
  fail_amount: number
  /** 发放失败笔数 @example 10 */
  fail_num: number
  /** 品牌红包明细列表 */
  detail_list?: BrandMerchantBatchDetail[]
}

/** 品牌红包明细列表 */
export interface BrandMerchantBatchDetail {
  /** 微信支付品牌红包明细单号 @maxLength 64 @example 1220000071100999991182020050700019500100 */
  transfer_detail_no: string
  /** 商家品牌红包明细单号 @maxLength 32 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 品牌红包明细单状态 */
  detail_state: MerchantBatchDetailState
}

export interface MerchantBatchDetail {
  /** 品牌主商户号 @maxLength 32 @example 1900001109 */
  brand_mchid: string
  /** 商家品牌红包批次单号 @maxLength 32 @example plfk2020042013 */
  out_batch_no: string
  /** 微信支付品牌红包批次单号 @maxLength 64 @example 1210000071100999991182020050700019480001 */
  batch_no: string
  /** 商家品牌红包明细单号 @maxLength 32 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 微信支付品牌红包明细单号 @maxLength 64 @example 1220000071100999991182020050700019500100 */
  detail_no: string
  /** 品牌红包明细单状态 */
  detail_state: MerchantBatchDetailState
  /** 红包金额，单位为分 @example 10000 */
  amount: number
  /** 红包备注 @maxLength 32 @example 来自XX的红包 */
  remark: string
  /** 失败原因 */
  fail_reason?: MerchantBatchDetailFailReason
  /** 接收红包用户OpenID @maxLength 64 @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 接收红包用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name?: Encrypted
  /** 品牌红包发起时间 @example 2015-05-20T13:29:35.120+08:00 */
  initiate_time?: Rfc3339
  /** 品牌红包更新时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
  /** 品牌ID @example 1234 */
  brand_id: number
  /** 品牌红包模板ID @maxLength 128 @example 123400001 */
  template_id: string
  /** 品牌AppID @maxLength 32 @example wxf636efh567hg4356 */
  brand_appid?: string
}

/** 批次单状态 */
export type BatchState = 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'

/** 品牌红包明细单状态 */
export type MerchantBatchDetailState =
  | 'DETAIL_INIT'
  | 'DETAIL_WAIT_PAY'
  | 'DETAIL_PROCESSING'
  | 'DETAIL_SUCCESS'
  | 'DETAIL_FAIL'

/** 失败原因 */
export type MerchantBatchDetailFailReason =
  | 'ACCOUNT_FROZEN'
  | 'REAL_NAME_CHECK_FAIL'
  | 'NAME_NOT_CORRECT'
  | 'OPENID_INVALID'
  | 'TRANSFER_QUOTA_EXCEED'
  | 'DAY_RECEIVED_QUOTA_EXCEED'
  | 'DAY_RECEIVED_COUNT_EXCEED'
  | 'PRODUCT_AUTH_CHECK_FAIL'
  | 'OVERDUE_CLOSE'
  | 'ACCOUNT_NOT_EXIST'
  | 'TRANSFER_RISK'
  | 'USER_ACCOUNT_LIMIT'
  | 'FAIL_REASON_UNKNOWN'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'PAYEE_ACCOUNT_ABNORMAL'
  | 'USER_RECEIVE_OVERDUE'
  | 'REMARK_NOT_CORRECT'
  | 'MERCHANT_REJECT'
  | 'MERCHANT_NOT_CONFIRM'
  | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
