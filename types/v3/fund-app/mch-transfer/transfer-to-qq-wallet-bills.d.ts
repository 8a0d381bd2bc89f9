import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'
import type { TransferSceneReportInfo, TransferToQqWalletBill } from '../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 发起转账到QQ钱包
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297386
   */
  post: Call<{ json: StartTransferToQqWalletBill; headers?: SerialHeader }, TransferToQqWalletBill>
}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` */
export interface TransferToQqWalletBills extends Verbs, Async<Verbs> {
  /** 商家转账到QQ钱包：查询转账到QQ钱包的结果 */
  _out_bill_no_: import('./transfer-to-qq-wallet-bills/_out_bill_no_.js').OutBillNo
}

export interface StartTransferToQqWalletBill {
  /** QQ互联开放平台AppID @maxLength 32 @example 102022609 */
  appid: string
  /** 商户单号 @maxLength 32 @example plfk2020042013 */
  out_bill_no: string
  /** 收款用户OpenID @maxLength 64 @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 收款用户QQ号 @example 490379403 */
  user_qq?: string
  /** 收款用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name?: Encrypted
  /** 转账金额，单位为分 @example 400000 */
  transfer_amount: number
  /** 转账备注 @maxLength 32 @example 2020年4月报销 */
  transfer_remark: string
  /** 通知地址 @maxLength 256 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url?: string
  /** 转账场景ID */
  transfer_scene_id: '1401'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: TransferSceneReportInfo[]
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': TransferToQqWalletBills
  }
}
