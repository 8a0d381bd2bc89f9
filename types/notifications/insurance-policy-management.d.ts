/** `INSURANCE_POLICY_MANAGEMENT.*` */
import type { Rfc3339 } from '../endpoint.js'

export interface InsurancePolicyManagementGranted {
  /** 商户保险编码 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state:
    | 'AUTH_STATE_INIT'
    | 'AUTH_STATE_PENDING'
    | 'AUTH_STATE_GRANTED'
    | 'AUTH_STATE_DENIED'
    | 'AUTH_STATE_INEFFECTIE'
  /** 用户授权时间 */
  user_auth_time: Rfc3339
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 微信保单服务用户授权成功
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4016943540
     */
    'INSURANCE_POLICY_MANAGEMENT.GRANTED': InsurancePolicyManagementGranted
  }
}
