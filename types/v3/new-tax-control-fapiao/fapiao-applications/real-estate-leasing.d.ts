import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../endpoint.js'
import type {
  BuyerInformation,
  PreferentialPolicyCode,
  TransactionInformation,
  VatRefundLevyCode,
} from '../../../models/fapiao.js'

interface Verbs {
  /**
   * 开具不动产租赁行业电子发票
   * @remarks 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941740
   */
  post: Call<{ json: IssueRealEstateLeasing; headers?: SerialHeader }, void>
}

/** `v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing` */
export interface RealEstateLeasing extends Verbs, Async<Verbs> {}

export interface IssueRealEstateLeasing {
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 发票申请单号 @example 4200000444201910177461284488 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: BuyerInformation
  /** 需要开具的数电发票信息 */
  fapiao_information: FapiaoInformation
}

/** 需要开具的数电发票信息 */
export interface FapiaoInformation {
  /** 商户发票单号 @example 20200701123456 */
  fapiao_id: string
  /** 总价税合计，单位为分 @example 382895 */
  total_amount: number
  /** 发票行信息 */
  items: IssueRealEstateLeasingItem[]
  /** 出口业务适用政策代码 */
  export_business_policy_code?: 1 | 2 | 3
  /** 增值税即征即退代码 */
  vat_refund_levy_code?: VatRefundLevyCode
  /** 开票人ID @example 128279891283 */
  billing_person_id: string
  /** 开票人名称 @example example_billing_person */
  billing_person?: string
  /** 发票类型 */
  fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
  /** 交易信息 */
  transaction_information: TransactionInformation[]
  /** 发票备注 @example 备注 */
  remark?: string
}

/** 发票行信息 */
export interface IssueRealEstateLeasingItem {
  /** 货物或应税劳务、服务编码 @example 3010101020203000000 */
  tax_code: string
  /** 货物或应税劳务、服务名称 @example 出租汽车客运服务 */
  goods_name: string
  /** 规格型号 @example A4 */
  specification?: string
  /** 单位 @example 次 */
  unit?: string
  /** 数量 @example 100000000 */
  quantity?: number
  /** 单行金额合计，单位为分 @example 429900 */
  total_amount: number
  /** 税率 @example 1300 */
  tax_rate: number
  /** 是否折扣行 */
  discount: boolean
  /** 优惠政策标识 */
  preferential_policy_code?: PreferentialPolicyCode
  /** 不动产租赁特定行业额外信息 */
  real_estate_leasing_information?: RealEstateLeasingInformation
}

/** 不动产租赁特定行业额外信息 */
export interface RealEstateLeasingInformation {
  /** 不动产坐落省份 @example 重庆市 */
  province: string
  /** 不动产坐落城市 @example 涪陵区 */
  city?: string
  /** 不动产坐落地址（详细地址） @example xx街道xx小区 */
  address: string
  /** 租赁期起 @example 2025-01-01T10:00:00+08:00 */
  lease_period_start: Rfc3339
  /** 租赁期止 @example 2025-07-01T10:00:00+08:00 */
  lease_period_end: Rfc3339
  /** 跨地（市）标志 */
  cross_city_flag: boolean
  /** 产权证书/不动产权证号 @example OVgc/slzCvzSebaz46sUA4tJmm5GbN */
  certificate_no?: Encrypted
  /** 车牌号 @example 渝A12345 */
  plate_no?: string[]
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': RealEstateLeasing
  }
}
