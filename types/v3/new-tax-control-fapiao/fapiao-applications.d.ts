import type { Async, Call, Encrypted, SerialHeader } from '../../endpoint.js'

interface Verbs {
  /**
   * 开具电子发票
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538301
   */
  post: Call<{ json: IssueFapiaoApplication; headers?: SerialHeader }, void>
}

/** `v3/new-tax-control-fapiao/fapiao-applications` */
export interface FapiaoApplications extends Verbs, Async<Verbs> {
  /** 电子发票：查询电子发票 */
  _fapiao_apply_id_: import('./fapiao-applications/_fapiao_apply_id_.js').FapiaoApplyId
  /** 电子发票：开具通用行业电子发票 */
  issueGeneral: import('./fapiao-applications/issue-general.js').IssueGeneral
  /** 电子发票：开具旅客运输行业电子发票 */
  issuePassengerTransport: import('./fapiao-applications/issue-passenger-transport.js').IssuePassengerTransport
  /** 电子发票：开具成品油行业电子发票 */
  issueRefinedOil: import('./fapiao-applications/issue-refined-oil.js').IssueRefinedOil
  /** 电子发票：开具不动产租赁行业电子发票 */
  realEstateLeasing: import('./fapiao-applications/real-estate-leasing.js').RealEstateLeasing
  /** 电子发票：上传电子发票文件 */
  uploadFapiaoFile: import('./fapiao-applications/upload-fapiao-file.js').UploadFapiaoFile
}

export interface IssueFapiaoApplication {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 开票场景 @example WITH_WECHATPAY */
  scene: string
  /** 发票申请单号 @example 4200000444201910177461284488 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: BuyerInformation
  /** 需要开具的发票信息 */
  fapiao_information: FapiaoInformation[]
}

/** 购买方信息 */
export interface BuyerInformation {
  /** 购买方类型 @example ORGANIZATION */
  type: string
  /** 名称 @example 深圳市南山区测试企业 */
  name: string
  /** 纳税人识别号 @example 202003261233701778 */
  taxpayer_id?: string
  /** 地址 @example 深圳市南山区深南大道10000号 */
  address?: string
  /** 电话 @example 075512345678 */
  telephone?: string
  /** 开户银行 @example 测试银行 */
  bank_name?: string
  /** 银行账号 @example 62001234567890 */
  bank_account?: string
  /** 手机号 @example pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
  phone?: Encrypted
  /** 邮箱地址 @example pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
  email?: Encrypted
}

/** 需要开具的发票信息 */
export interface FapiaoInformation {
  /** 商户发票单号 @example 20200701123456 */
  fapiao_id: string
  /** 总价税合计，单位为分 @example 382895 */
  total_amount: number
  /** 是否以清单形式开具发票 */
  need_list: boolean
  /** 发票备注 @example 备注 */
  remark?: string
  /** 发票行信息 */
  items: IssueFapiaoApplicationItem[]
}

/** 发票行信息 */
export interface IssueFapiaoApplicationItem {
  /** 货物或应税劳务、服务编码 @example 3010101020203000000 */
  tax_code: string
  /** 商品类目 @example 运输服务 */
  goods_category?: string
  /** 货物或应税劳务、服务名称 @example 出租汽车客运服务 */
  goods_name?: string
  /** 企业侧维护的货物或应税劳务、服务编码 @example 1 */
  goods_id?: number
  /** 规格型号 @example A4 */
  specification?: string
  /** 单位 @example 次 */
  unit?: string
  /** 数量 @example 100000000 */
  quantity: number
  /** 单行金额合计，单位为分 @example 429900 */
  total_amount: number
  /** 税率 @example 1300 */
  tax_rate?: number
  /** 税收优惠政策标识 @example NO_FAVORABLE */
  tax_prefer_mark?: string
  /** 是否折扣行 */
  discount: boolean
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/fapiao-applications': FapiaoApplications
  }
}
