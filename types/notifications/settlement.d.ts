/** `SETTLEMENT.*` */
import type { CreatedPrepaySettleOrder } from '../models/ecommerce-settle.js'

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 个人收款-结算回调
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012650327
     */
    'SETTLEMENT.SUCCESS': CreatedPrepaySettleOrder
  }
}
