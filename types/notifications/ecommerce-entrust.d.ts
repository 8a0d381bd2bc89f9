/** `ECOMMERCE_ENTRUST.*` */
import type { Rfc3339 } from '../endpoint.js'

/** 官方文档未列出必定返回的字段 */
export interface EcommerceEntrustChange {
  /** 商户号 */
  mchid?: string
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 公众账号ID */
  appid?: string
  /** 用户标识 */
  openid?: string
  /** 协议到期时间 */
  contract_expired_time?: Rfc3339
  /** 操作时间 */
  operate_time?: Rfc3339
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 收付通合单代扣签约成功
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
     */
    'ECOMMERCE_ENTRUST.SIGN': EcommerceEntrustChange
    /**
     * 收付通合单代扣解约成功
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
     */
    'ECOMMERCE_ENTRUST.TERMINATE': EcommerceEntrustChange
  }
}
