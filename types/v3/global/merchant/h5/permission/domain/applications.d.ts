import type { Async, Call } from '../../../../../../endpoint.js'
import type { DomainApplication } from '../../../../../../models/overseas-merchant.js'

interface Verbs {
  /**
   * 创建H5支付域名修改申请单
   * @remarks 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
   */
  post: Call<{ json: CreateDomainApplication }, DomainApplication>
}

/** `v3/global/merchant/h5/permission/domain/applications` */
export interface Applications extends Verbs, Async<Verbs> {
  /** H5支付权限：查询H5支付域名修改申请单、修改H5支付域名修改申请单 */
  _applyment_id_: import('./applications/_applyment_id_.js').ApplymentId
}

export interface CreateDomainApplication {
  /** 子商户号 @example 2491935631 */
  sub_mchid?: string
  /** H5支付域名 */
  domains: string[]
  /** 子商户H5经营网址 @example https://qq.com */
  website_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED'
  /** 商户提供的审核结果回调接口 @example https://pay.weixin.qq.com/wxpay/pay.action */
  notify_url?: string
  /** 商户申请单号 @example 123456 */
  out_applyment_id: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/merchant/h5/permission/domain/applications': Applications
  }
}
