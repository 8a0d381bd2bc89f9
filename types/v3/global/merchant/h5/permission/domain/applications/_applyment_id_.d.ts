import type { Async, Call } from '../../../../../../../endpoint.js'
import type { DomainApplication } from '../../../../../../../models/overseas-merchant.js'

interface Verbs {
  /**
   * 查询H5支付域名修改申请单
   * @remarks 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
   */
  get: Call<
    {
      /** 申请单号 @example 100000 */
      applyment_id: string | number
    },
    DomainApplication
  >
  /**
   * 修改H5支付域名修改申请单
   * @remarks 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
   */
  patch: Call<
    {
      /** 申请单号 @example 100000 */
      applyment_id: string | number
      json: ModifyDomainApplication
    },
    DomainApplication
  >
}

/** `v3/global/merchant/h5/permission/domain/applications/{applyment_id}` */
export interface ApplymentId extends Verbs, Async<Verbs> {}

export interface ModifyDomainApplication {
  /** H5支付域名 */
  domains: string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED'
  /** 商户H5经营网址 @example https://qq.com */
  website_url?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/merchant/h5/permission/domain/applications/{applyment_id}': ApplymentId
  }
}
