import type { Async, Call } from '../../../endpoint.js'
import type { Signable, V2Result } from '../../../models/v2.js'

interface Verbs {
  /**
   * 提交升级申请单
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
   */
  post: Call<{ xml: SubmitMicroUpgrade; security: true }, SubmittedMicroUpgrade>
}

/** `v2/applyment/micro/submitupgrade` */
export interface Submitupgrade extends Verbs, Async<Verbs> {}

export interface SubmitMicroUpgrade extends Signable {
  /** 接口版本号 @maxLength 32 */
  version: '1.0'
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 平台证书序列号 @maxLength 64 @example 5663476TEREGD45FH63GDFHFG657FCHBFG */
  cert_sn: string
  /** 小微商户号 @maxLength 32 @example 1230000109 */
  sub_mch_id: string
  /** 主体类型 @maxLength 32 @example 2 */
  organization_type: string
  /** 营业执照扫描件 @maxLength 256 */
  business_license_copy: string
  /** 营业执照注册号 @maxLength 32 @example 123456789012345 */
  business_license_number: string
  /** 商户名称 @maxLength 110 @example 深圳腾讯科技有限公司 */
  merchant_name: string
  /** 注册地址 @maxLength 256 @example 深圳市腾讯大厦 */
  company_address: string
  /** 经营者姓名/法定代表人 @maxLength 256 */
  legal_person: string
  /** 营业期限 @maxLength 50 @example ["1970-01-01","长期"] */
  business_time: string
  /** 营业执照类型 @maxLength 32 @example 1762 */
  business_licence_type: string
  /** 组织机构代码证照片 @maxLength 256 */
  organization_copy?: string
  /** 组织机构代码 @maxLength 32 @example 1234567-1 */
  organization_number?: string
  /** 组织机构代码有效期限 @maxLength 128 @example ["1970-01-01","长期"] */
  organization_time?: string
  /** 开户名称 @maxLength 50 */
  account_name?: string
  /** 开户银行 @maxLength 50 @example 工商银行 */
  account_bank?: string
  /** 开户银行省市编码 @maxLength 6 @example 11000 */
  bank_address_code?: string
  /** 开户银行全称（含支行） @maxLength 256 @example 深圳农村商业银行xxx支行 */
  bank_name?: string
  /** 银行卡号 @maxLength 50 */
  account_number?: string
  /** 商户简称 @maxLength 50 */
  merchant_shortname: string
  /** 费率结算规则ID @maxLength 10 */
  business: string
  /** 特殊资质 @maxLength 1280 @example ["xxx","xxx"] */
  qualifications?: string
  /** 经营场景 @maxLength 50 @example [1721] */
  business_scene: string
  /** 补充说明 @maxLength 512 */
  business_addition_desc?: string
  /** 补充材料 @maxLength 1280 @example ["123","456"] */
  business_addition_pics?: string
  /** 联系邮箱 @maxLength 50 @example 123@qq.com */
  contact_email?: string
  /** 签名类型 @maxLength 128 */
  sign_type: 'HMAC-SHA256'
}

export interface SubmittedMicroUpgrade extends V2Result {
  /** 随机字符串 @maxLength 32 @example ibuaiVcKdpRxkhJA */
  nonce_str: string
  /** 签名 @maxLength 32 @example D675A1E471DBF7C0B1AC5883B5BDA9EF */
  sign: string
  /** 参数校验不通过的字段名 @maxLength 128 @example account_no */
  err_param?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/applyment/micro/submitupgrade': Submitupgrade
  }
}
