/** `RISKTRADE.*` */
import type { RiskType } from '../models/merchant-risk-manage.js'

export interface RisktradeIdentification {
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 风险类型 */
  risk_type: RiskType
  /** 风险等级 */
  risk_level: 1 | 2 | 3
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 风险订单回调
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894258
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013894240
     */
    'RISKTRADE.IDENTIFICATION': RisktradeIdentification
  }
}
