import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../endpoint.js'
import type {
  BuyerInformation,
  PreferentialPolicyCode,
  TransactionInformation,
  VatRefundLevyCode,
} from '../../../models/fapiao.js'

interface Verbs {
  /**
   * 开具旅客运输行业电子发票
   * @remarks 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4025863376
   */
  post: Call<{ json: IssuePassengerTransportRequest; headers?: SerialHeader }, void>
}

/** `v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport` */
export interface IssuePassengerTransport extends Verbs, Async<Verbs> {}

export interface IssuePassengerTransportRequest {
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
  items: IssuePassengerTransportItem[]
  /** 出口业务适用政策代码 */
  export_business_policy_code?: 1 | 2 | 3
  /** 增值税即征即退代码 */
  vat_refund_levy_code?: VatRefundLevyCode
  /** 开票人ID @example 187776276864872 */
  billing_person_id: string
  /** 开票人名称 @example **伟 0020 */
  billing_person?: string
  /** 发票类型 */
  fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
  /** 交易信息 */
  transaction_information: TransactionInformation[]
  /** 发票备注 @example 备注 */
  remark?: string
}

/** 发票行信息 */
export interface IssuePassengerTransportItem {
  /** 货物或应税劳务、服务编码 @example 3010101020203000000 */
  tax_code: string
  /** 货物或应税劳务、服务名称 @example 出租汽车客运服务 */
  goods_name: string
  /** 规格型号 @example A4 */
  specification?: string
  /** 单位 */
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
  /** 出行人额外信息 */
  passenger_information?: PassengerInformation
}

/** 出行人额外信息 */
export interface PassengerInformation {
  /** 出行人名称 @example 张三 */
  name: string
  /** 出行人证件类型 */
  certificate_type:
    | 'IDENTITY_CARD'
    | 'PASSPORT'
    | 'HONG_KONG_PERMIT'
    | 'MACAO_PERMIT'
    | 'TAIWAN_PERMIT'
    | 'FOREIGNER_RESIDENCE_PERMIT'
    | 'HONG_KONG_RESIDENT_CARD'
    | 'MACAO_RESIDENT_CARD'
    | 'TAIWAN_RESIDENT_CARD'
    | 'MILITARY_OFFICER_CARD'
    | 'ARMED_POLICE_OFFICER_CARD'
    | 'SOLDIER_CARD'
    | 'HOMECOMING_CERT'
    | 'TAIWAN_COMPATRIOT_CERT'
  /** 证件号码 @example pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
  certificate_number: Encrypted
  /** 出行日期 @example 2026-07-01T00:00:00+08:00 */
  departure_date: Rfc3339
  /** 出发地 @example 北京市朝阳区 */
  departure_place: string
  /** 目的地 @example 上海市浦东新区 */
  destination: string
  /** 交通工具类型 */
  transportation_type: 'LONG_DISTANCE_BUS' | 'PUBLIC_TRANSPORTATION' | 'CAR' | 'SHIP' | 'OTHER_TRANSPORTATION'
  /** 交通工具等级 */
  transportation_classes?: 'SHIP_FIRST_CLASS_CABIN' | 'SHIP_SECOND_CLASS_CABIN' | 'SHIP_THIRD_CLASS_CABIN'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': IssuePassengerTransport
  }
}
