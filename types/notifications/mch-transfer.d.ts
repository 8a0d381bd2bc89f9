/** `MCHTRANSFER.*` */
import type { Encrypted, Rfc3339 } from '../endpoint.js'
import type { BatchState } from '../models/brand-redpacket.js'
import type { MchTransferState, MchtransferAuthorizationClosedCloseInfo } from '../models/mch-transfer.js'

export interface MchtransferAuthorizationNotice {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id: string
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED'
  /** 用户确认授权的时间 */
  authorize_time: Rfc3339
  /** 自动收款授权的关闭信息 */
  close_info?: MchtransferAuthorizationClosedCloseInfo
}

export interface MchtransferBatchClosed {
  /** 商户号 */
  mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信批次单号 */
  batch_id: string
  /** 批次状态 */
  batch_status: BatchState
  /** 批次总笔数 */
  total_num: number
  /** 批次总金额，单位为分 */
  total_amount: number
  /** 批次关闭原因 */
  close_reason: 'CLOSED' | 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID'
  /** 批次更新时间 */
  update_time: Rfc3339
}

export interface MchtransferBatchFinished {
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信批次单号 */
  batch_id: string
  /** 批次状态 */
  batch_status: BatchState
  /** 批次总笔数 */
  total_num: number
  /** 批次总金额，单位为分 */
  total_amount: number
  /** 转账成功金额，单位为分 */
  success_amount: number
  /** 转账成功笔数 */
  success_num: number
  /** 转账失败金额，单位为分 */
  fail_amount: number
  /** 转账失败笔数 */
  fail_num: number
  /** 批次更新时间 */
  update_time: Rfc3339
}

export interface MchtransferBillFinished {
  /** 商户单号 */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state: MchTransferState
  /** 商户号 */
  mch_id?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 转账金额，单位为分 */
  transfer_amount: number
  /** 收款用户OpenID */
  openid: string
  /** 失败原因 */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'ACCOUNT_NOT_EXIST'
    | 'BANK_CARD_ACCOUNT_ABNORMAL'
    | 'BANK_CARD_BANK_INFO_WRONG'
    | 'BANK_CARD_CARD_INFO_WRONG'
    | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
    | 'BANK_CARD_PARAM_ERROR'
    | 'BANK_CARD_STATUS_ABNORMAL'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'EXCEEDED_ESTIMATED_AMOUNT'
    | 'ID_CARD_NOT_CORRECT'
    | 'MCH_CANCEL'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'OTHER_FAIL_REASON_TYPE'
    | 'OVERDUE_CLOSE'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'REAL_NAME_CHECK_FAIL'
    | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
    | 'RESERVATION_INFO_NOT_MATCH'
    | 'RESERVATION_SCENE_NOT_MATCH'
    | 'RESERVATION_STATE_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'TRANSFER_REMARK_SET_FAIL'
    | 'TRANSFER_RISK'
    | 'TRANSFER_SCENE_INVALID'
    | 'TRANSFER_SCENE_UNAVAILABLE'
    | 'RELATED_ORDER_TRANSFER_AMOUNT_EXCEED'
    | 'RELATED_ORDER_TRANSFER_COUNT_EXCEED'
    | 'BUDGET_NOT_ENOUGH'
  /** 单据创建时间 */
  create_time: Rfc3339
  /** 最后一次状态变更时间 */
  update_time: Rfc3339
  /** 收款方式类型 */
  payment_method_type?: 'CFT' | 'WPHK'
}

export interface MchtransferQqwalletbillFinished {
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid: string
  /** 单据状态 */
  state: MchTransferState
  /** 转账金额，单位为分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /** 收款用户姓名 */
  user_name?: Encrypted
  /** 失败原因 */
  fail_reason?: string
  /** 单据创建时间 */
  create_time: Rfc3339
  /** 最后一次状态变更时间 */
  update_time: Rfc3339
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 用户关闭自动收款授权
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
     */
    'MCHTRANSFER.AUTHORIZATION.CLOSED': MchtransferAuthorizationNotice
    /**
     * 用户确认自动收款授权
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
     */
    'MCHTRANSFER.AUTHORIZATION.CONFIRMED': MchtransferAuthorizationNotice
    /**
     * 商家转账批次关闭回调
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
     */
    'MCHTRANSFER.BATCH.CLOSED': MchtransferBatchClosed
    /**
     * 商家转账批次完成回调
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
     */
    'MCHTRANSFER.BATCH.FINISHED': MchtransferBatchFinished
    /**
     * 商家转账回调
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012712115
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015468969
     */
    'MCHTRANSFER.BILL.FINISHED': MchtransferBillFinished
    /**
     * 转账到QQ钱包
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4014301851
     */
    'MCHTRANSFER.QQWALLETBILL.FINISHED': MchtransferQqwalletbillFinished
  }
}
