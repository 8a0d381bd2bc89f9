/** `PAPAY.*` */
import type { Rfc3339 } from '../endpoint.js'

export interface PapayNotice {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 应用ID */
  appid?: string
  /** 商户AppID下的用户唯一标识 */
  openid?: string
  /** 协议解约方式 */
  contract_termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM'
  /** 委托代扣协议ID */
  contract_id?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 操作时间 */
  operate_time?: Rfc3339
  /** 协议到期时间 */
  contract_expired_time?: Rfc3339
  /** 服务商商户号 */
  sp_mchid?: string
  /** 服务商公众账号ID */
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户AppID下的用户唯一标识 */
  sp_openid?: string
  /** 用户子标识 */
  sub_openid?: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 跨境/全球-委托代扣签约成功
     * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
     */
    'PAPAY.SIGN': PapayNotice
    /**
     * 跨境/全球-委托代扣成功解约
     * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
     */
    'PAPAY.TERMINATE': PapayNotice
  }
}
