import type { Async, Call } from '../../../../../../endpoint.js'
import type { PermissionApplication } from '../../../../../../models/overseas-merchant.js'

interface Verbs {
  /**
   * 查询H5支付权限申请单详情
   * @remarks 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
   */
  get: Call<
    {
      /** 申请单号 @example 100000 */
      applyment_id: string | number
    },
    PermissionApplication
  >
  /**
   * 修改H5支付权限申请单
   * @remarks 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
   */
  patch: Call<
    {
      /** 申请单号 @example 100000 */
      applyment_id: string | number
      json: ModifyPermissionApplication
    },
    PermissionApplication
  >
}

/** `v3/global/merchant/h5/permission/applications/{applyment_id}` */
export interface ApplymentId extends Verbs, Async<Verbs> {}

export interface ModifyPermissionApplication {
  /** H5支付域名 */
  domains: string[]
  /** 公司介绍和业务描述 @example 腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善” */
  business_description?: string
  /** 公司注册资质证书 @example 6uqyGjvHzOhsLleGFQVRF */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED'
  /** 子商户H5经营网址 @example https://qq.com */
  website_url?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/merchant/h5/permission/applications/{applyment_id}': ApplymentId
  }
}
