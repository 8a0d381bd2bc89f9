import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../endpoint.js'

interface Verbs {
  /**
   * 发起转账
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504211
   */
  post: Call<{ json: StartTransferBill; headers?: SerialHeader }, StartedTransferBill>
}

/** `v3/ecommerce/mch-transfer/transfer-bills` */
export interface TransferBills extends Verbs, Async<Verbs> {
  /** 平台收付通·商家转账 */
  outBillNo: import('./transfer-bills/out-bill-no.js').OutBillNo
  /** 平台收付通·商家转账 */
  transferBillNo: import('./transfer-bills/transfer-bill-no.js').TransferBillNo
}

export interface StartTransferBill {
  /** 二级商户号 @maxLength 32 @example 1900001109 */
  sub_mchid: string
  /** 服务商AppID @maxLength 32 @example wxf636efh567hg4356 */
  appid: string
  /** 商户单号 @maxLength 32 @example plfk2020042013 */
  out_bill_no: string
  /** 转账场景ID @maxLength 16 @example 1000 */
  transfer_scene_id: string
  /** 收款用户OpenID @maxLength 64 @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 收款用户姓名 @maxLength 1024 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name?: Encrypted
  /** 转账金额，单位为分 @example 400000 */
  transfer_amount: number
  /** 转账备注 @maxLength 32 @example 2020年4月报销 */
  transfer_remark: string
  /** 商户回调地址 @maxLength 256 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url?: string
}

export interface StartedTransferBill {
  /** 二级商户号 @example 1900001109 */
  sub_mchid: string
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 微信转账单号 @example 1330000071100999991182020050700019480001 */
  transfer_bill_no: string
  /** 单据创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
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
  /** 失败原因 @example PAYEE_ACCOUNT_ABNORMAL */
  fail_reason?: string
  /** 跳转领取页面的package信息 @example affffddafdfafddffda== */
  package_info?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/mch-transfer/transfer-bills': TransferBills
  }
}
