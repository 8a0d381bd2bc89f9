/** `SETTLEMENT.*` */
import type { CreatedPrepaySettleOrder } from '../models/ecommerce-settle.js'

declare module './index.js' {
  interface NotificationEvents {
    /** 个人收款-结算回调 */
    'SETTLEMENT.SUCCESS': CreatedPrepaySettleOrder
  }
}
