import type { Async, Call } from '../../../endpoint.js'
import type { CancelApplication } from '../../../models/ecommerce-account.js'

interface Verbs {
  /**
   * 提交注销申请单
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476217
   */
  post: Call<{ json: CancelAccountApplications }, CancelApplication>
}

/** `v3/ecommerce/account/cancel-applications` */
export interface CancelApplications extends Verbs, Async<Verbs> {
  /** 平台收付通·销户：图片上传 */
  media: import('./cancel-applications/media.js').CancelApplicationsMedia
  /** 平台收付通·销户 */
  outApplyNo: import('./cancel-applications/out-apply-no.js').OutApplyNo
}

export interface CancelAccountApplications {
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 商户注销申请单号 @example 2019061122222222122 */
  out_apply_no: string
  /** 注销申请材料 */
  application_info: ApplicationInfo[]
}

/** 注销申请材料 */
export interface ApplicationInfo {
  /** 注销申请材料类型 */
  application_type?: 'SP_CANCEL_ACCOUNT_APPLICATION' | 'SUB_CANCEL_ACCOUNT_APPLICATION'
  /** 图片MediaID */
  application_media_id?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/account/cancel-applications': CancelApplications
  }
}
