import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../endpoint.js'
import type { MchTransferState, TransferSceneReportInfo } from '../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 发起转账
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   */
  post: Call<{ json: StartTransferBill; headers?: SerialHeader }, StartedTransferBill>
}

/** `v3/fund-app/mch-transfer/transfer-bills` */
export interface TransferBills extends Verbs, Async<Verbs> {
  /** 商家转账（用户确认模式） */
  outBillNo: import('./transfer-bills/out-bill-no.js').OutBillNo
  /** 商家转账（用户确认模式）：发起转账并完成自动收款授权 */
  preTransferWithAuthorization: import('./transfer-bills/pre-transfer-with-authorization.js').PreTransferWithAuthorization
  /** 商家转账（用户确认模式）：用户授权后转账 */
  transfer: import('./transfer-bills/transfer.js').Transfer
  /** 商家转账（用户确认模式） */
  transferBillNo: import('./transfer-bills/transfer-bill-no.js').TransferBillNo
}

export interface StartTransferBill {
  /** 商户AppID @maxLength 32 @example wxf636efh567hg4356 */
  appid: string
  /** 商户单号 @maxLength 32 @pattern /[0-9A-Za-z]+/ @example plfk2020042013 */
  out_bill_no: string
  /** 收款用户OpenID @maxLength 64 @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name?: Encrypted
  /** 转账金额，单位为分 @example 400000 */
  transfer_amount: number
  /** 转账备注 @maxLength 32 @example 2020年4月报销 */
  transfer_remark: string
  /** 通知地址 @maxLength 256 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url?: string
  /** 用户收款感知 @maxLength 256 @example 现金奖励 */
  user_recv_perception?: string
  /** 转账场景ID @maxLength 36 */
  transfer_scene_id: string
  /** 转账场景报备信息 */
  transfer_scene_report_infos: TransferSceneReportInfo[]
  /** 用户收款样式 */
  user_recv_style?: {
    /** 用户收款样式类型 */
    type: 'CONFIRM_PAGE' | 'RED_PACKET'
  }
}

export interface StartedTransferBill {
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 微信转账单号 @example 1330000071100999991182020050700019480001 */
  transfer_bill_no: string
  /** 单据创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 单据状态 */
  state: MchTransferState
  /** 失败原因 @example PAYEE_ACCOUNT_ABNORMAL */
  fail_reason?: string
  /** 跳转领取页面的package信息 @example affffddafdfafddffda== */
  package_info?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/transfer-bills': TransferBills
  }
}
