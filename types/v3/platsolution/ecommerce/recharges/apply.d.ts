import type { Async, Call } from '../../../../endpoint.js'
import type { RechargeAmount } from '../../../../models/order.js'

interface Verbs {
  /**
   * 申请二级商户充值
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762860
   */
  post: Call<{ json: ApplyRecharge }, AppliedRecharge>
}

/** `v3/platsolution/ecommerce/recharges/apply` */
export interface Apply extends Verbs, Async<Verbs> {}

export interface ApplyRecharge {
  /** 二级商户号 @example 1900001109 */
  sub_mchid: string
  /** 商户充值单号 @example cz202407181234 */
  out_recharge_no: string
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT'
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION'
  /** 充值金额 */
  recharge_amount: RechargeAmount
  /** 商户回调地址 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK')[]
  /** 充值备注 @example example_remark */
  remark?: string
}

export interface AppliedRecharge {
  /** 微信支付充值单号 @example 172207846292553701 */
  recharge_id: string
  /** 商户充值单号 @example cz202407181234 */
  out_recharge_no: string
  /** 充值链接 @example https://www.payapp.qq.com/plat/recharge.html */
  recharge_url: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/recharges/apply': Apply
  }
}
