import type { Async, Call } from '../../../../../endpoint.js'
import type { PermissionApplication } from '../../../../../models/overseas-merchant.js'

interface Verbs {
  /**
   * 创建H5支付权限申请单
   * @remarks 从业机构（支付机构）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
   */
  post: Call<{ json: CreatePermissionApplication }, PermissionApplication>
}

/** `v3/global/merchant/h5/permission/applications` */
export interface Applications extends Verbs, Async<Verbs> {
  /** H5支付权限：查询H5支付权限申请单详情、修改H5支付权限申请单 */
  _applyment_id_: import('./applications/_applyment_id_.js').ApplymentId
}

export interface CreatePermissionApplication {
  /** 公司介绍和业务描述 @example 腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善” */
  business_description?: string
  /** 子商户号 @example 2491935631 */
  sub_mchid: string
  /** H5支付域名 */
  domains: string[]
  /** 公司注册资质证书 @example 6uqyGjvHzOhsLleGFQVRF */
  company_register_cert?: string
  /** 限额类型 */
  transaction_limit_type?: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT'
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED'
  /** 子商户H5经营网址 @example https://qq.com */
  website_url: string
  /** 商户提供的审核结果回调接口 @example https://pay.weixin.qq.com/wxpay/pay.action */
  notify_url?: string
  /** 申请单类型 */
  applyment_type?: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED'
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/merchant/h5/permission/applications': Applications
  }
}
