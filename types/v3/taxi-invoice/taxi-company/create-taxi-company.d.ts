import type { Async, Call } from '../../../endpoint.js'
import type { StoreRecipient } from '../../../models/merchant-store.js'

interface Verbs {
  /**
   * 新增出租车公司
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460154
   */
  post: Call<{ json: CreateTaxiCompanyRequest }, StoreRecipient>
}

/** `v3/taxi-invoice/taxi-company/create-taxi-company` */
export interface CreateTaxiCompany extends Verbs, Async<Verbs> {}

export interface CreateTaxiCompanyRequest {
  /** 公司名称 @example 深圳市未来有限公司 */
  company_name?: string
  /** 税号 @example 12345678901234567J */
  tax_id: string
  /** 公司地址 @example 广东省深圳市南山区高新科技园科技中一路腾讯大厦 */
  address: string
  /** 公司电话 @example 075586013388 */
  phone?: string
  /** 开户行 @example 中国工商银行南山支行 */
  bank_name?: string
  /** 银行账号 @example 12345678901234 */
  bank_account?: string
  /** 开票渠道 @example JIAO_WEI */
  invoice_mode: string
  /** 企业法人姓名 @example 张三 */
  legal_person: string
  /** 公司简称 @example 深圳未来 */
  short_name?: string
  /** 行政区划ID @example 510100 */
  region_id: number
  /** 企业类型 @example ENTERPRISE */
  enterprise_type: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/taxi-invoice/taxi-company/create-taxi-company': CreateTaxiCompany
  }
}
