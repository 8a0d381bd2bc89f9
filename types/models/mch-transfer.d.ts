import type { Encrypted, Rfc3339 } from '../endpoint.js'

/** 签约协议列表 */
export interface Agreement {
  /** 协议编号 @example 1 */
  agreement_code: string
  /** 协议版本号 @example 20230101 */
  agreement_version: string
  /** 签约主体 @example 示例有限责任公司 */
  sign_organization: string
  /** 签约时间 @example 2015-05-20T13:29:35.120+08:00 */
  sign_time: Rfc3339
}

export interface MchTransferBill {
  /** 服务商商户号 @maxLength 32 @example 1900001109 */
  mchid: string
  /** 二级商户号 @maxLength 32 @example 1900001121 */
  sub_mchid: string
  /** 商户单号 @maxLength 32 @example plfk2020042013 */
  out_bill_no: string
  /** 微信转账单号 @maxLength 64 @example 1330000071100999991182020050700019480001 */
  transfer_bill_no: string
  /** 服务商AppID @maxLength 32 @example wxf636efh567hg4356 */
  appid: string
  /** 转账场景ID @maxLength 16 @example 10001 */
  transfer_scene_id: string
  /** 单据状态 @example ACCEPTED */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
  /** 转账金额，单位为分 @example 400000 */
  transfer_amount: number
  /** 转账备注 @example 2020年4月报销 */
  transfer_remark: string
  /** 失败原因 @example PAYEE_ACCOUNT_ABNORMAL */
  fail_reason?: string
  /** 收款用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid?: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name?: string
  /** 单据创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 状态变更时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
}

export interface SignedElec {
  /** 申请单状态 @example GENERATING */
  state: 'GENERATING' | 'FINISHED' | 'FAILED'
  /** 申请单创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
}

export interface ElecSign {
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | 'FAILED'
  /** 申请单创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 申请单更新时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
  /** 回单文件摘要类型 */
  hash_type?: 'SHA256' | 'SM3'
  /** 回单文件摘要值 @example DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  hash_value?: string
  /** 回单文件下载地址 @example https://api.mch.weixin.qq.com/v3/transferbilldownload/elecvoucherfile?source=elecsign&token=xxx */
  download_url?: string
  /** 失败原因 @example 转账单据不存在 */
  fail_reason?: string
}

export interface CharityBudget {
  /** 服务商商户号 @example 1900001109 */
  sp_mchid: string
  /** 商户预算单号 @example budget202506300102 */
  out_budget_no: string
  /** 微信支付预算单号 @example 1182020050700019480001 */
  budget_id: string
  /** 预算总金额，单位为分 @example 20000000 */
  amount: number
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid: string
  /** 活动名称 @example 公益企业配捐活动 */
  activity_name: string
  /** 活动说明 @example 公益活动开始于9月1日，帮助困难儿童筹款活动 */
  activity_remark: string
  /** 预算单状态 */
  state?: CharityBudgetState
  /** 确认出资页面地址 @example https://www.weixin.qq.com/wxpay/pay.php */
  confirm_url?: string
  /** 商户号超管微信号掩码 @example ca***ye */
  super_admin_wxid_mask?: string
  /** 剩余预算金额，单位为分 @example 0 */
  remain_amount?: number
  /** 撤销说明 */
  unlock_remark?: string
  /** 资金锁定时间 @example 2015-05-20T13:29:35+08:00 */
  locked_time?: Rfc3339
  /** 完成时间 @example 2015-05-20T13:29:35+08:00 */
  finished_time?: Rfc3339
  /** 关闭时间 @example 2015-05-20T13:29:35+08:00 */
  closed_time?: Rfc3339
}

export interface CharityTransferBill {
  /** 商户预算单号 @example budget202506300102 */
  out_budget_no: string
  /** 微信支付预算单号 @example 1182020050700019480001 */
  budget_id: string
  /** 商户公益捐赠单号 @example trans202506300102 */
  out_transfer_no: string
  /** 微信支付公益捐赠单号 @example 4217752501201407033233368018 */
  transfer_id: string
  /** 预算总金额，单位为分 @example 20000000 */
  amount: number
  /** 捐赠备注 @example 帮助受助群体爱心捐款 */
  transfer_remark: string
  /** 收款商户号 @example 1900001109 */
  receive_mchid: string
  /** 捐赠状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSE'
  /** 捐赠单创建时间 @example 2015-05-20T13:29:35+08:00 */
  create_time: Rfc3339
  /** 捐赠完成时间 @example 2015-05-20T13:29:35+08:00 */
  success_time?: Rfc3339
}

export interface ElectronicReceipt {
  /** 二级商户号 @example 1900001121 */
  sub_mchid: string
  /** 商户转账单号 @example plfk2020042013 */
  out_bill_no: string
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED'
  /** 申请单创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 申请单更新时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time?: Rfc3339
  /** 回单文件摘要类型 */
  hash_type?: 'SM3'
  /** 回单文件摘要值 @example DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  hash_value?: string
  /** 回单文件下载地址 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=token */
  download_url?: string
}

/** 授权申请单 */
export interface RequestedSubMchAuthorization {
  /** 二级商户号 @example 1900001121 */
  sub_mchid: string
  /** 商户申请单号 @example apply2020042013 */
  out_apply_no: string
  /** 授权申请单状态 */
  state: SubMchAuthorizationState
  /** 授权申请受理时间 @example 2015-05-20T13:29:35.120+08:00 */
  accept_time: Rfc3339
  /** 最后一次状态变更时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
}

export interface StartedTransferBill {
  /** 二级商户号 @example 1900001121 */
  sub_mchid: string
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 微信转账单号 @example 1330000071100999991182020050700019480001 */
  transfer_bill_no: string
  /** 单据创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 跳转领取页面的package信息 @example affffddafdfafddffda== */
  package_info: string
}

/** 转账场景报备信息 */
export interface TransferSceneReportInfo {
  /** 信息类型 @example 活动名称 */
  info_type: string
  /** 信息内容 @example 注册会员有礼 */
  info_content: string
}

/** 自动收款授权信息 */
export interface AuthorizationInfo {
  /** 用户展示名称 @maxLength 32 @example wx_123456 */
  user_display_name: string
  /** 商户侧授权单号 @maxLength 32 @example plfk2020042013 */
  out_authorization_no: string
  /** 自动收款授权结果通知地址 @maxLength 256 @example https://www.weixin.qq.com/wxpay/pay.php */
  authorization_notify_url: string
}

export interface RequestedUserConfirmAuthorization {
  /** 商户侧授权单号 @example plfk2020042013 */
  out_authorization_no: string
  /** 单据状态 */
  state: 'WAIT_USER_CONFIRM'
  /** 单据创建时间 @example 2015-05-20T13:29:35+08:00 */
  create_time: Rfc3339
  /** 跳转领取页面的package信息 @example affffddafdfafddffda== */
  package_info: string
}

/** 自动收款授权的关闭信息 */
export interface MchtransferAuthorizationClosedCloseInfo {
  /** 关闭时间 @example 2015-05-20T13:29:35.120+08:00 */
  close_time: Rfc3339
  /** 自动收款授权的原因 */
  close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE'
}

/** 自动收款授权的关闭信息 */
export interface UserConfirmAuthorizationCloseInfo {
  /** 关闭时间 @example 2015-05-20T13:29:35.120+08:00 */
  close_time: Rfc3339
  /** 自动收款授权的原因 */
  close_reason: 'CLOSE_VIA_MCH_API'
}

export interface TransferBill {
  /** 商户号 @example 1900001109 */
  mch_id: string
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 商家转账订单号 @example 1330000071100999991182020050700019480001 */
  transfer_bill_no: string
  /** 商户AppID @example wxf636efh567hg4356 */
  appid: string
  /** 单据状态 */
  state: MchTransferState
  /** 转账金额，单位为分 @example 400000 */
  transfer_amount: number
  /** 转账备注 @example 2020年4月报销 */
  transfer_remark: string
  /** 失败原因 @example PAYEE_ACCOUNT_ABNORMAL */
  fail_reason?: string
  /** 收款用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid?: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name?: Encrypted
  /** 单据创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 最后一次状态变更时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
}

export interface TransferToQqWalletBill {
  /** 商户号 @example 1900001109 */
  mchid: string
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 微信转账单号 @example 1330000071100999991182020050700019480001 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID @example 102022609 */
  appid?: string
  /** 单据状态 */
  state: MchTransferState
  /** 转账金额，单位为分 @example 400000 */
  transfer_amount: number
  /** 转账备注 @example 2020年4月报销 */
  transfer_remark: string
  /** 收款用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid?: string
  /** 收款用户QQ号 @example 490379403 */
  user_qq?: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name?: Encrypted
  /** 失败原因 @example PAYEE_ACCOUNT_ABNORMAL */
  fail_reason?: string
  /** 单据创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 最后一次状态变更时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time?: Rfc3339
}

/** 预算单状态 */
export type CharityBudgetState = 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED'

/** 授权申请单状态 */
export type SubMchAuthorizationState = 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED'

/** 单据状态 */
export type MchTransferState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED'
