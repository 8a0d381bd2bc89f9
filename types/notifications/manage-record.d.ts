/** `MANAGERECORD.*` */
import type { ManageRecordState } from '../models/mch-manage.js'

export interface ManagerecordChange {
  /** 子商户号 */
  sub_mchid: string
  /** 商户管理记录ID */
  manage_record_id: string
  /** 商户管理记录状态 */
  manage_record_state: ManageRecordState
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 商户管理记录
     * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
     */
    'MANAGERECORD.CHANGE': ManagerecordChange
  }
}
