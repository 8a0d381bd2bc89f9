/** `INSURANCE_ENTRUST.*` */
import type { Rfc3339 } from '../endpoint.js'
import type { EntrustSignContractTerminateInfo } from '../models/notification.js'

export interface InsuranceEntrustNotice {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 公众账号ID */
  appid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED'
  /** 协议签署时间 */
  contract_signed_time: Rfc3339
  /** 协议到期时间 */
  contract_expired_time: Rfc3339
  /** 商户AppID下的用户唯一标识 */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info: EntrustSignContractTerminateInfo
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 保险商户委托代续期完成
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
     */
    'INSURANCE_ENTRUST.RENEW': InsuranceEntrustNotice
    /**
     * 保险商户委托代扣签约成功
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
     */
    'INSURANCE_ENTRUST.SIGN': InsuranceEntrustNotice
    /**
     * 保险商户委托代扣解约完成
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
     */
    'INSURANCE_ENTRUST.TERMINATE': InsuranceEntrustNotice
  }
}
