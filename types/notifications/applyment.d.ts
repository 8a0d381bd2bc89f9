/** `APPLYMENT_STATE.*` */
import type { ApplymentState } from '../models/overseas-merchant.js'

export interface ApplymentStateApproved {
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED'
  /** H5支付域名 */
  domains?: string[]
  /** 子商户H5经营网址 */
  website_url?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id?: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: ApplymentState
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id?: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * H5支付域名修改申请事件
     * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025118
     * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025122
     */
    'APPLYMENT_STATE.APPROVED': ApplymentStateApproved
  }
}
