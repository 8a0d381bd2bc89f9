import type { Async, Call, Encrypted } from '../../endpoint.js'
import type { Signable, V2Result } from '../../models/v2.js'

interface Verbs {
  /** 事前-风险商户核查接口 @see https://pay.weixin.qq.com/doc/v2/institution/4011985625 */
  post: Call<{ xml: QueryMerchantRisk; security: true }, MerchantRisk>
}

/** `v2/mchrisk/querymchrisk` */
export interface Querymchrisk extends Verbs, Async<Verbs> {}

export interface QueryMerchantRisk extends Signable {
  /** 服务商号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 平台证书序列号 @maxLength 32 @example XXXXX */
  cert_serial_number?: string
  /** 身份证号（需加密） @maxLength 344 @example 8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
  certificates_number?: Encrypted
  /** 身份证所有人姓名（需加密） @maxLength 344 @example ca775af5f841bdf424b2e6eb86a6e21e */
  certificates_name?: Encrypted
  /** 结算账号（需加密） @maxLength 344 @example 8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
  settlement_card_no?: Encrypted
  /** 结算户名（需加密） @maxLength 344 @example ca775af5f841bdf424b2e6eb86a6e21e */
  settlement_card_name?: Encrypted
  /** 结算银行 @maxLength 128 @example 招商银行科技园支行 */
  settlement_card_bank?: string
  /** 营业执照编号（需加密） @maxLength 344 @example ca775af5f841bdf424b2e6eb86a6e21e */
  business_license_number?: Encrypted
  /** 公司名称 @maxLength 128 @example XXXXX有限公司 */
  company_name?: string
  /** 门店地址 @maxLength 256 @example 广东省深圳市南山区深南大道10000号 */
  store_address?: string
  /** 门店经度 @maxLength 32 @example 22.5461478801 */
  store_longitude?: string
  /** 门店纬度 @maxLength 32 @example 113.9410519639 */
  store_latitude?: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface MerchantRisk extends V2Result {
  /** 服务商号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 风险级别 @maxLength 32 @example LOW建议不让高风险商户进件，禁止禁入商户进件 */
  risk_level: string
  /** 风险描述 @maxLength 1024 @example 低风险 */
  risk_level_desc: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mchrisk/querymchrisk': Querymchrisk
  }
}
