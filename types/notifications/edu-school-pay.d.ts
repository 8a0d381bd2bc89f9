/** `EDU_SCHOOL_PAY.*` */
import type { DebtState } from '../models/school-pay.js'

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 校园轻松付用户欠款状态变化
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012161155
     */
    'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': DebtState
  }
}
