import type { Async, Call, Encrypted, SerialHeader } from '../../../../../endpoint.js'
import type {
  AuthorizationInfo,
  StartedTransferBill,
  TransferSceneReportInfo,
} from '../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 发起转账并完成自动收款授权
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809843
   */
  post: Call<{ json: PreTransferTransferWithAuthorization; headers?: SerialHeader }, StartedTransferBill>
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization` */
export interface PreTransferWithAuthorization extends Verbs, Async<Verbs> {}

export interface PreTransferTransferWithAuthorization {
  /** 二级商户号 @maxLength 32 @example 1900001121 */
  sub_mchid: string
  /** 商户AppID @maxLength 32 @example wxf636efh567hg4356 */
  appid: string
  /** 商户单号 @maxLength 32 @pattern /[0-9A-Za-z]+/ @example plfk2020042013 */
  out_bill_no: string
  /** 收款用户OpenID @maxLength 64 @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid?: string
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
  /** 自动收款授权信息 */
  authorization_info?: AuthorizationInfo
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': PreTransferWithAuthorization
  }
}
