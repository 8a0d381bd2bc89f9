import type { Encrypted, Rfc3339 } from '../endpoint.js'

export interface ApplyMchTransferBatch {
  /** 二级商户号 @example 1900001109 */
  sub_mchid: string
  /** 服务商AppID @example wxf636efh567hg4356 */
  sp_appid: string
  /** 二级商户AppID @example wxf636efh567hg4356 */
  sub_appid?: string
  /** 商家批次单号 @example sjzz20230223 */
  out_batch_no: string
  /** 批次名称 @example 2023年2月深圳分部报销单 */
  batch_name: string
  /** 批次备注 @example 2023年2月深圳分部报销单 */
  batch_remark: string
  /** 转账总金额，单位为分 @example 4000000 */
  total_amount: number
  /** 转账总笔数 @example 200 */
  total_num: number
  /** 转账场景ID @example 1000 */
  transfer_scene_id: string
  /** 转账明细列表 */
  transfer_detail_list: MchTransferBatchTransferDetail[]
  /** 商户回调地址 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
}

/** 转账明细列表 */
export interface MchTransferBatchTransferDetail {
  /** 商家明细单号 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 转账金额，单位为分 @example 200000 */
  transfer_amount: number
  /** 转账备注 @example 2023年2月报销 */
  transfer_remark: string
  /** 微信转账预约单号 @example 1330000071100999991182020050700019480001 */
  reservation_id: string
  /** 收款用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
}

export interface PlatsolutionTransferMchTransferBatch {
  /** 转账批次单 */
  transfer_batch: MchTransferBatch
  /** 转账明细单列表 */
  data?: MchTransferBatchItem[]
  /** 请求资源起始位置 @example 0 */
  offset?: number
  /** 最大资源条数 @example 20 */
  limit?: number
}

/** 转账批次单 */
export interface MchTransferBatch {
  /** 商家批次单号 @example sjzz20230223 */
  out_batch_no: string
  /** 商家转账批次单号 @example 131000011085109987515042023022300246500006 */
  batch_id: string
  /** 服务商应用ID @example wxf636efh567hg4356 */
  sp_appid: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 二级商户应用ID @example wxf636efh567hg4356 */
  sub_appid?: string
  /** 批次状态 */
  batch_state: MchTransferBatchState
  /** 批次名称 @example 2023年2月深圳分部转账单 */
  batch_name: string
  /** 批次备注 @example 2023年2月深圳分部报销单 */
  batch_remark: string
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE'
  /** 转账总金额，单位为分 @example 4000000 */
  total_amount: number
  /** 转账总笔数 @example 200 */
  total_num: number
  /** 批次创建时间 @example 2023-02-23T13:29:35+08:00 */
  create_time: Rfc3339
  /** 转账成功金额，单位为分 @example 3900000 */
  success_amount: number
  /** 转账成功笔数 @example 199 */
  success_num: number
  /** 转账失败金额，单位为分 @example 100000 */
  failed_amount: number
  /** 转账失败笔数 @example 1 */
  failed_num: number
  /** 转账场景ID @example 1000 */
  transfer_scene_id: string
}

/** 转账明细单列表 */
export interface MchTransferBatchItem {
  /** 商家转账明细单号 @example 132000011085109987515042023022300246521006 */
  detail_id: string
  /** 商家明细单号 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 明细状态 */
  detail_state: BatchDetailState
}

export interface QueryMchTransferBatch {
  /** 二级商户号 @example 1900102208 */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: string | number
  /** 最大资源条数 */
  limit?: string | number
  /** 明细状态 */
  detail_state?: MchTransferBatchDetailState
}

export interface PlatsolutionTransferBatchDetail {
  /** 商家批次单号 @example sjzz20230223 */
  out_batch_no: string
  /** 商家转账批次单号 @example 131000011085109987515042023022300246500006 */
  batch_id: string
  /** 商家明细单号 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 商家转账明细单号 @example 132000011085109987515042023022300246521006 */
  detail_id: string
  /** 服务商应用ID @example wxf636efh567hg4356 */
  sp_appid: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 二级商户应用ID @example wxf636efh567hg4356 */
  sub_appid?: string
  /** 转账发起时间 @example 2023-02-23T13:29:35+08:00 */
  create_time: Rfc3339
  /** 明细状态 */
  detail_state: BatchDetailState
  /** 转账金额，单位为分 @example 20000 */
  transfer_amount: number
  /** 转账备注 @example 2023年2月报销 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: PlatsolutionTransferFailReason
  /** 收款用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid?: string
  /** 收款银行类型 @example ICBC_DEBIT */
  bank_type?: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name?: Encrypted
  /** 转账完成时间 @example 2023-02-23T13:29:35+08:00 */
  transfer_finish_time?: Rfc3339
  /** 银行退票时间 @example 2023-02-23T13:29:35+08:00 */
  bank_refund_time?: Rfc3339
}

export interface AppliedReservation {
  /** 二级商户号 @example 1900001109 */
  sub_mchid: string
  /** 商户预约单号 @example plfk2020042013 */
  out_reservation_no: string
  /** 微信转账预约单号 @example 1330000071100999991182020050700019480001 */
  reservation_id: string
  /** 预约记录受理时间 @example 2015-05-20T13:29:35.120+08:00 */
  accept_time: Rfc3339
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED'
  /** 跳转领取页面的package信息 @example affffddafdfafddffda== */
  package_info: string
}

export interface ApplyReservation {
  /** 二级商户号 @example 1900001109 */
  sub_mchid: string
  /** 服务商AppID @example wxf636efh567hg4356 */
  sp_appid: string
  /** 二级商户AppID @example wxf636efh567hg4356 */
  sub_appid?: string
  /** 商户预约单号 @example plfk2020042013 */
  out_reservation_no: string
  /** 转账场景ID @example 1000 */
  transfer_scene_id: string
  /** 预计最晚转账日期 @example 2019-11-22 */
  estimated_date: string
  /** 预计最大转账金额，单位为分 @example 400000 */
  estimated_max_amount?: number
  /** 准确转账金额，单位为分 @example 100000 */
  exact_amount?: number
  /** 收款用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid?: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_real_name?: Encrypted
  /** 预约备注 @example 由于存在收益波动，实际到账资金可能不等于当前金额 */
  reserve_remark: string
  /** 商户回调地址 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
  /** 场景报备信息 */
  scene_report_data?: {
    /** 保险保单报备信息 */
    insurance_policy?: InsurancePolicy
  }
}

/** 保险保单报备信息 */
export interface InsurancePolicy {
  /** 保险产品备案编号 @example 40058541257 */
  product_registration_no: string
  /** 保险单号 @example 202301011651 */
  policy_no: string
  /** 保险名称 @example 养老保险 */
  name: string
  /** 取现单号 @example 202310410941 */
  withdrawal_no?: string
  /** 理赔单号 @example 202310410941 */
  claim_no?: string
}

export interface Reservation {
  /** 服务商商户号 @example 1900001109 */
  sp_mchid: string
  /** 二级商户号 @example 1900001109 */
  sub_mchid: string
  /** 服务商AppID @example wxf636efh567hg4356 */
  sp_appid: string
  /** 二级商户AppID @example wxf636efh567hg4356 */
  sub_appid?: string
  /** 微信转账预约单号 @example 1330000071100999991182020050700019480001 */
  reservation_id: string
  /** 商户预约单号 @example plfk2020042013 */
  out_reservation_no: string
  /** 转账场景ID @example 1000 */
  transfer_scene_id: string
  /** 预计最晚转账日期 @example 2019-11-22 */
  estimated_date?: string
  /** 预计最大转账金额，单位为分 @example 400000 */
  estimated_max_amount?: number
  /** 准确转账金额，单位为分 @example 100000 */
  exact_amount?: number
  /** 收款用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 收款银行类型 @example ICBC_DEBIT */
  bank_type?: string
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED'
  /** 预约记录受理的时间 @example 2015-05-20T13:29:35.120+08:00 */
  accept_time: Rfc3339
  /** 预约记录用户确认预约的时间 @example 2015-05-20T13:29:35.120+08:00 */
  reserve_time?: Rfc3339
  /** 预约记录的关闭信息 */
  close_info?: ReservationCloseInfo
}

/** 预约记录的关闭信息 */
export interface ReservationCloseInfo {
  /** 预约记录关闭的时间 @example 2015-05-20T13:29:35.120+08:00 */
  close_time: Rfc3339
  /** 预约记录关闭的原因 */
  close_reason: CloseReason
}

export interface BatchIdMchTransferBatch {
  /** 转账批次单 */
  transfer_batch: PlatsolutionTransferBatch
  /** 转账明细单列表 */
  data?: PlatsolutionTransferMchTransferBatchItem[]
  /** 请求资源起始位置 @example 0 */
  offset?: number
  /** 最大资源条数 @example 20 */
  limit?: number
}

/** 转账批次单 */
export interface PlatsolutionTransferBatch {
  /** 商家批次单号 @example sjzz20230223 */
  out_batch_no: string
  /** 商家转账批次单号 @example 131000011085109987515042023022300246500006 */
  batch_id: string
  /** 服务商应用ID @example wxf636efh567hg4356 */
  sp_appid: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 二级商户应用ID @example wxf636efh567hg4356 */
  sub_appid?: string
  /** 批次状态 @example ACCEPTED */
  batch_state: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'
  /** 批次名称 @example 2023年2月深圳分部转账单 */
  batch_name: string
  /** 批次备注 @example 2023年2月深圳分部报销单 */
  batch_remark: string
  /** 批次关闭原因 @example MERCHANT_REVOCATION */
  close_reason?: string
  /** 转账总金额，单位为分 @example 4000000 */
  total_amount: number
  /** 转账总笔数 @example 200 */
  total_num: number
  /** 批次创建时间 @example 2023-02-23T13:29:35+08:00 */
  create_time: Rfc3339
  /** 转账成功金额，单位为分 @example 3900000 */
  success_amount: number
  /** 转账成功笔数 @example 199 */
  success_num: number
  /** 转账失败金额，单位为分 @example 100000 */
  failed_amount: number
  /** 转账失败笔数 @example 1 */
  failed_num: number
  /** 转账场景ID @example 1000 */
  transfer_scene_id: string
}

/** 转账明细单列表 */
export interface PlatsolutionTransferMchTransferBatchItem {
  /** 商家转账明细单号 @example 132000011085109987515042023022300246521006 */
  detail_id: string
  /** 商家明细单号 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 明细状态 @example INIT */
  detail_state: 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL'
}

export interface DetailBatchDetail {
  /** 商家批次单号 @example sjzz20230223 */
  out_batch_no: string
  /** 商家转账批次单号 @example 131000011085109987515042023022300246500006 */
  batch_id: string
  /** 商家明细单号 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 商家转账明细单号 @example 132000011085109987515042023022300246521006 */
  detail_id: string
  /** 服务商应用ID @example wxf636efh567hg4356 */
  sp_appid: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 二级商户应用ID @example wxf636efh567hg4356 */
  sub_appid?: string
  /** 转账发起时间 @example 2023-02-23T13:29:35+08:00 */
  create_time: Rfc3339
  /** 明细状态 @example INIT */
  detail_state: 'INIT' | 'WAIT_PAY' | 'PROCESSING' | 'SUCCESS' | 'FAIL'
  /** 转账金额，单位为分 @example 20000 */
  transfer_amount: number
  /** 转账备注 @example 2023年2月报销 */
  transfer_remark: string
  /** 明细失败原因 @example ACCOUNT_FROZEN */
  fail_reason?: string
  /** 收款用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid?: string
  /** 收款银行类型 @example ICBC_DEBIT */
  bank_type?: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name?: string
  /** 转账完成时间 @example 2023-02-23T13:29:35+08:00 */
  transfer_finish_time?: Rfc3339
  /** 银行退票时间 @example 2023-02-23T13:29:35+08:00 */
  bank_refund_time?: Rfc3339
}

export interface PlatsolutionTransferReservation {
  /** 服务商商户号 @example 1900001109 */
  sp_mchid: string
  /** 二级商户号 @example 1900001109 */
  sub_mchid: string
  /** 服务商AppID @example wxf636efh567hg4356 */
  sp_appid: string
  /** 二级商户AppID @example wxf636efh567hg4356 */
  sub_appid?: string
  /** 微信转账预约单号 @example 1330000071100999991182020050700019480001 */
  reservation_id: string
  /** 商户预约单号 @example plfk2020042013 */
  out_reservation_no: string
  /** 转账场景ID @example 1000 */
  transfer_scene_id: string
  /** 预计最晚转账日期 @example 2019-11-22 */
  estimated_date?: string
  /** 预计最大转账金额，单位为分 @example 400000 */
  estimated_max_amount?: number
  /** 准确转账金额，单位为分 @example 100000 */
  exact_amount?: number
  /** 收款用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 收款银行类型 @example ICBC_DEBIT */
  bank_type?: string
  /** 预约记录状态 @example ACCEPTED */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED'
  /** 预约记录受理的时间 @example 2015-05-20T13:29:35.120+08:00 */
  accept_time: Rfc3339
  /** 预约记录用户确认预约的时间 @example 2015-05-20T13:29:35.120+08:00 */
  reserve_time?: Rfc3339
  /** 预约记录的关闭信息 */
  close_info?: PlatsolutionTransferCloseInfo
}

/** 预约记录的关闭信息 */
export interface PlatsolutionTransferCloseInfo {
  /** 预约记录关闭的时间 @example 2015-05-20T13:29:35.120+08:00 */
  close_time: Rfc3339
  /** 预约记录关闭的原因 @example USER_OVERDUE_UNCONFIRMED */
  close_reason: string
}

/** 批次状态 */
export type MchTransferBatchState = 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED'

/** 明细状态 */
export type BatchDetailState = 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND'

/** 明细状态 */
export type MchTransferBatchDetailState = 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND'

/** 明细失败原因 */
export type PlatsolutionTransferFailReason =
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
  | 'RECEIVE_ACCOUNT_NOT_PERMMIT'
  | 'PAYEE_ACCOUNT_ABNORMAL'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'TRANSFER_REMARK_SET_FAIL'
  | 'TRANSFER_SCENE_INVALID'
  | 'TRANSFER_SCENE_UNAVAILABLE'
  | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
  | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
  | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
  | 'MERCHANT_REJECT'
  | 'MERCHANT_NOT_CONFIRM'
  | 'BANK_CARD_PARAM_ERROR'
  | 'BANK_CARD_TYPE_NOT_SUPPORTED'
  | 'RESERVATION_STATE_INVALID'
  | 'EXCEEDED_ESTIMATED_AMOUNT'
  | 'RESERVATION_INFO_NOT_MATCH'
  | 'RESERVATION_SCENE_NOT_MATCH'

/** 预约记录关闭的原因 */
export type CloseReason =
  | 'USER_OVERDUE_UNCONFIRMED'
  | 'CLOSE_CONFIRMED_VIA_MCH_API'
  | 'CLOSE_ACCEPTED_VIA_MCH_API'
  | 'TRANSFER_FINISHED'
  | 'OVERDUE_NOT_TRANSFER'
  | 'RESERVE_FAIL'
  | 'USER_CLOSE'

export interface DetailReceipt {
  /** 商家转账批次单号 @example 131000011085109987515042023022300246500006 */
  batch_id: string
  /** 商家批次单号 @example sjzz20230223 */
  out_batch_no: string
  /** 商家转账明细单号 @example 132000011085109987515042023022300246521006 */
  detail_id: string
  /** 商家明细单号 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 电子回单状态 @example ACCEPTED */
  receipt_state: 'ACCEPTED' | 'FINISHED'
  /** 电子回单文件的hash方法 @example SHA256 */
  hash_type?: string
  /** 电子回单文件的hash值 @example DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  hash_value?: string
  /** 电子回单文件的下载地址 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=toekn */
  download_url?: string
}

export interface AppliedDetailReceipt {
  /** 二级商户号 @example 1900102208 */
  sub_mchid: string
  /** 商家批次单号 @example sjzz20230223 */
  out_batch_no: string
  /** 商家明细单号 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 电子回单状态 @example ACCEPTED */
  receipt_state: 'ACCEPTED' | 'FINISHED'
}

export interface SummaryReceipt {
  /** 商家转账批次单号 @example 131000011085109987515042023022300246500006 */
  batch_id: string
  /** 商家批次单号 @example sjzz20230223 */
  out_batch_no: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 电子回单状态 @example ACCEPTED */
  receipt_state: 'ACCEPTED' | 'FINISHED'
  /** 电子回单文件的hash方法 @example SHA256 */
  hash_type?: string
  /** 电子回单文件的hash值 @example DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  hash_value?: string
  /** 电子回单文件的下载地址 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=toekn */
  download_url?: string
}

export interface AppliedSummaryReceipt {
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 商家批次单号 @example sjzz20230223 */
  out_batch_no: string
  /** 电子回单状态 @example ACCEPTED */
  receipt_state: 'ACCEPTED' | 'FINISHED'
}
