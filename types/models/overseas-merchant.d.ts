import type { Encrypted, JsonString } from '../endpoint.js'

export interface CreatedMerchant {
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 验证状态 */
  verification_status?: 'Under Review' | 'Approved'
  /** 验证状态描述 @example 该子商户需要通过审核才可生效。请登录商户平台检查审核状态。 */
  description?: string
}

/** 董事信息 */
export interface Director {
  /** 董事姓名 @example Bob */
  name?: string
  /** 董事证件号 @example 5555-8888 */
  number?: string
}

/** 业务信息 */
export interface MerchantBusiness {
  /** 业务类型 */
  business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载地址 @example https://download.qq.com */
  app_download?: string
  /** 业务网站 @example https://www.qq.com */
  website?: string
  /** 公众号 @example wx8888888888888888 */
  office_account?: string
  /** 小程序 @example wx8888888888888888 */
  mini_program?: string
  /** 门店地址 @example 10F World Finance Centre (South Office), 11 Canton Road, Tsim Sha Tsui, Hong Kong */
  store_address?: string
  /** MCC码 @example 4214 */
  mcc?: string
}

export interface PermissionApplication {
  /** 子商户号 @example 2491935631 */
  sub_mchid: string
  /** H5支付域名 */
  domains: string[]
  /** 公司介绍和业务描述 @example 腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善” */
  business_description?: string
  /** 限额类型 */
  transaction_limit_type: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT'
  /** 公司注册资质证书 @example 6uqyGjvHzOhsLleGFQVRF */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED'
  /** 子商户H5经营网址 @example https://qq.com */
  website_url: string
  /** 申请单号 @example 100000 */
  applyment_id: number
  /** 驳回原因 @example 商户证书不符合要求 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state: ApplymentState
  /** 申请单类型 */
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED'
  /** 商户提供的审核结果回调接口 @example https://pay.weixin.qq.com/wxpay/pay.action */
  notify_url?: string
}

export interface DomainApplication {
  /** 子商户号 @example 2491935631 */
  sub_mchid: string
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED'
  /** H5支付域名 */
  domains: string[]
  /** 子商户H5经营网址 @example https://qq.com */
  webiste_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 @example 1000000 */
  applyment_id: number
  /** 驳回原因 @example 经营网址首页截图内容违法 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: ApplymentState
  /** 商户提供的审核结果回调接口 @example https://pay.weixin.qq.com/wxpay/pay.action */
  notify_url?: string
  /** 商户申请单号 @example 123456 */
  out_applyment_id: string
}

/** 联系人信息 */
export interface MerchantContact {
  /** 联系人名称 @example 李先生 */
  name: Encrypted
  /** 联系人电话 @example 075586010000 */
  phone: Encrypted
  /** 联系人邮箱 @example test@test.com */
  email: Encrypted
}

/** 业务信息 */
export interface OverseasMerchantBusiness {
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接 @example https://download.qq.com */
  app_download?: string
  /** 业务网站 @example https://www.qq.com */
  website?: string
  /** 公众号 @example wx8888888888888888 */
  office_account?: string
  /** 小程序 @example wx8888888888888888 */
  mini_program?: string
  /** 门店地址 @example 10F World Finance Centre (South Office), 11 Canton Road, Tsim Sha Tsui, Hong Kong */
  store_address?: string
  /** 门店照片 @example ["Media_id1","Media_id2","Media_id3"] */
  store_photos?: JsonString<string[]>
  /** MCC码 @example 4214 */
  mcc?: string
}

/** 联系人信息 */
export interface OverseasMerchantContact {
  /** 联系人名称 @example Bob Zhang */
  name?: Encrypted
  /** 联系人电话 @example +8613633334444 */
  phone?: Encrypted
  /** 联系人邮箱 @example test@test.com */
  email?: Encrypted
}

/** 申请单状态 */
export type ApplymentState = 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED'
