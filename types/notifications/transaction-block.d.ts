/** `BLOCKRECORD.*`, `BLOCKSUBMISSION.*` */
import type { NumberOfBlock } from '../models/transaction-block.js'

export interface BlockrecordChange {
  /** 子商户号 */
  sub_mchid: string
  /** 交易拦截记录ID */
  block_record_id: string
  /** 商户管理记录状态 */
  block_count_level: NumberOfBlock
}

export interface BlocksubmissionChange {
  /** 子商户号 */
  sub_mchid: string
  /** 交易拦截记录申诉ID */
  appeal_record_id: string
  /** 商户管理记录状态 */
  appeal_result: 'PASS' | 'REJECT'
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 商户交易拦截记录新增
     * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
     */
    'BLOCKRECORD.CHANGE': BlockrecordChange
    /**
     * 商户交易拦截记录申诉
     * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
     */
    'BLOCKSUBMISSION.CHANGE': BlocksubmissionChange
  }
}
