import type { Async, Call, JsonString } from '../../../endpoint.js'
import type { Signable, V2Result } from '../../../models/v2.js'

interface Verbs {
  /**
   * 申请入驻
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
   */
  post: Call<{ xml: SubmitMicroApplyment; security: true }, SubmittedMicroApplyment>
}

/** `v2/applyment/micro/submit` */
export interface Submit extends Verbs, Async<Verbs> {}

export interface SubmitMicroApplyment extends Signable {
  /** 接口版本号 @maxLength 32 */
  version: '3.0'
  /** 平台证书序列号 @maxLength 64 @example 5663476TEREGD45FH63GDFHFG657FCHBFG */
  cert_sn: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 业务申请编号 @maxLength 32 @example 123456 */
  business_code: string
  /** 身份证人像面照片 @maxLength 256 */
  id_card_copy: string
  /** 身份证国徽面照片 @maxLength 256 */
  id_card_national: string
  /** 身份证姓名 @maxLength 64 @example 佑佑 */
  id_card_name: string
  /** 身份证号码 @maxLength 18 */
  id_card_number: string
  /** 身份证有效期限 @maxLength 50 @example ["1970-01-01","长期"] */
  id_card_valid_time: JsonString<string[]>
  /** 开户名称 @maxLength 50 */
  account_name: string
  /** 开户银行 @maxLength 50 @example 工商银行 */
  account_bank: string
  /** 开户银行省市编码 @maxLength 6 @example 110000 */
  bank_address_code: string
  /** 开户银行全称（含支行） @maxLength 256 @example 深圳农村商业银行xxx支行 */
  bank_name?: string
  /** 银行账号 @maxLength 50 */
  account_number: string
  /** 门店名称 @maxLength 128 */
  store_name: string
  /** 门店省市编码 @maxLength 6 @example 110000 */
  store_address_code: string
  /** 门店街道名称 @maxLength 500 */
  store_street: string
  /** 门店经度 @maxLength 20 @example 113.941355 */
  store_longitude?: string
  /** 门店纬度 @maxLength 20 @example 22.546245 */
  store_latitude?: string
  /** 门店门口照片 @maxLength 256 */
  store_entrance_pic: string
  /** 店内环境照片 @maxLength 256 */
  indoor_pic: string
  /** 经营场地证明 @maxLength 256 */
  address_certification?: string
  /** 商户简称 @maxLength 50 */
  merchant_shortname: string
  /** 客服电话 @maxLength 50 */
  service_phone: string
  /** 售卖商品/提供服务描述 @maxLength 50 */
  product_desc: string
  /** 费率 @maxLength 50 @example 0.6% */
  rate: string
  /** 补充说明 @maxLength 50 */
  business_addition_desc?: string
  /** 补充材料 @maxLength 50 @example ["123","456"] */
  business_addition_pics?: JsonString<string[]>
  /** 超级管理员姓名 @maxLength 50 */
  contact: string
  /** 手机号码 @maxLength 11 */
  contact_phone: string
  /** 联系邮箱 @maxLength 50 */
  contact_email?: string
  /** 签名类型 @maxLength 128 */
  sign_type: 'HMAC-SHA256'
}

export interface SubmittedMicroApplyment extends V2Result {
  /** 随机字符串 @maxLength 32 @example ibuaiVcKdpRxkhJA */
  nonce_str: string
  /** 签名 @maxLength 32 @example D675A1E471DBF7C0B1AC5883B5BDA9EF */
  sign: string
  /** 参数校验不通过的字段名 @maxLength 128 @example account_no */
  err_param?: string
  /** 商户申请单号 @maxLength 32 @example 1230000109 */
  applyment_id: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/applyment/micro/submit': Submit
  }
}
