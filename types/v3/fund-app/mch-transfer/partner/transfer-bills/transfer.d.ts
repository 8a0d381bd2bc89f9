import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../../../endpoint.js'
import type { TransferSceneReportInfo } from '../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 转账（用户自动收款）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809837
   */
  post: Call<{ json: TransferTransferBill; headers?: SerialHeader }, TransferredTransferBill>
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/transfer` */
export interface Transfer extends Verbs, Async<Verbs> {}

export interface TransferTransferBill {
  /** 二级商户号 @maxLength 32 @example 1900001121 */
  sub_mchid: string
  /** 商户AppID @maxLength 32 @example wxf636efh567hg4356 */
  appid: string
  /** 商户单号 @maxLength 32 @pattern /[0-9A-Za-z]+/ @example plfk2020042013 */
  out_bill_no: string
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
  /** 微信自动收款授权单号 @example 201202504101000123456789012 */
  authorization_id: string
}

export interface TransferredTransferBill {
  /** 二级商户号 @example 1900001121 */
  sub_mchid: string
  /** 商户号 @example 1900001109 */
  mchid?: string
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 微信转账单号 @example 1330000071100999991182020050700019480001 */
  transfer_bill_no: string
  /** 商户AppID @example wxf636efh567hg4356 */
  appid?: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'SUCCESS'
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
  update_time?: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/transfer-bills/transfer': Transfer
  }
}
