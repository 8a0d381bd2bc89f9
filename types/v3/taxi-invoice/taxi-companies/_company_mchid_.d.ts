import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 获取出租车公司商户信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460161
   */
  get: Call<
    {
      /** 商户号 @example 1900000109 */
      company_mchid: string
      query: {
        /** 行政区划ID @example 510100 */
        region_id: string | number
      }
    },
    TaxiCompany
  >
}

/** `v3/taxi-invoice/taxi-companies/{company_mchid}` */
export interface CompanyMchid extends Verbs, Async<Verbs> {}

export interface TaxiCompany {
  /** 商户号 @example 1900000109 */
  company_mchid: string
  /** 企业类型 @example CORPORATION */
  enterprise_type: string
  /** 公司名称 @example 深圳市未来有限公司 */
  company_name: string
  /** 公司简称 @example 深圳未来 */
  short_name: string
  /** 税号 @example 12345678901234567J */
  tax_id: string
  /** 公司地址 @example 广东省深圳市南山区高新科技园科技中一路腾讯大厦 */
  address: string
  /** 公司电话 @example 0755-86013388 */
  phone?: string
  /** 开户行 @example 中国工商银行南山支行 */
  bank_name?: string
  /** 银行账号 @example 12345678901234 */
  bank_account?: string
  /** 企业法人姓名 @example 张三 */
  legal_person: string
  /** 开票渠道 @example JIAOWEI */
  invoice_mode: string
  /** 行政区划代码 @example 510100 */
  region_id: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/taxi-invoice/taxi-companies/{company_mchid}': CompanyMchid
  }
}
