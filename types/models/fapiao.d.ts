import type { Encrypted } from '../endpoint.js'

/** 交易信息 */
export interface TransactionInformation {
  /** 支付渠道 */
  pay_channel: 'WECHAT_PAY'
  /** 支付订单号 @example 4200000008202508080512076713 */
  transaction_id: string
  /** 支付商户订单号 @example order_20200701_123456 */
  out_trade_no?: string
  /** 交易金额，单位为分 @example 382895 */
  amount: number
}

/** 购买方信息 */
export interface BuyerInformation {
  /** 购买方类型 */
  type: 'INDIVIDUAL' | 'ORGANIZATION'
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
  /** 订单金额，单位为分 @example 1000 */
  amount?: number
  /** 商户订单号 @example order_20200701_123456 */
  out_trade_no?: string
  /** 开具的发票类型 */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO'
  /** 留言信息 @example 用户留言 */
  user_apply_message?: string
}

/** 附加信息 */
export interface ExtraInformation {
  /** 收款人 @example 张三 */
  payee?: string
  /** 复核人 @example 李四 */
  reviewer?: string
  /** 开票人 @example 王五 */
  drawer: string
}

/** 销售方信息 */
export interface SellerInformation {
  /** 名称 @example 深圳市南山区测试公司 */
  name: string
  /** 纳税人识别号 @example 202003261233701778 */
  taxpayer_id: string
  /** 地址 @example 深圳市南山区深南大道10000号 */
  address: string
  /** 电话 @example 075512345678 */
  telephone?: string
  /** 开户银行 @example 测试银行 */
  bank_name?: string
  /** 银行账号 @example 62001234567890 */
  bank_account?: string
}

/** 发票行信息 */
export interface FapiaoApplicationItem {
  /** 货物或应税劳务、服务编码 @example 3010101020203000000 */
  tax_code: string
  /** 货物或应税劳务、服务名称 @example 出租汽车客运服务 */
  goods_name: string
  /** 规格型号 @example A4 */
  specification?: string
  /** 单位 @example 次 */
  unit?: string
  /** 数量 @example 100000000 */
  quantity: number
  /** 单价，单位为分 @example 380442000000 */
  unit_price: number
  /** 单行金额，单位为分 @example 380442 */
  amount: number
  /** 单行税额，单位为分 @example 49458 */
  tax_amount: number
  /** 单行金额合计，单位为分 @example 429900 */
  total_amount: number
  /** 税率 @example 1300 */
  tax_rate: number
  /** 税收优惠政策标识 */
  tax_prefer_mark: TaxPreferMark
  /** 是否折扣行 */
  discount: boolean
}

/** 税收优惠政策标识 */
export type TaxPreferMark =
  | 'NO_FAVORABLE'
  | 'OUTSIDE_VAT'
  | 'VAT_EXEMPT'
  | 'NORMAL_ZERO_RATED'
  | 'EXPORT_ZERO_RATED'

/** 增值税即征即退代码 */
export type VatRefundLevyCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

/** 优惠政策标识 */
export type PreferentialPolicyCode =
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18

/** 发票状态 */
export type CardStatus = 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED'

/** 发票状态 */
export type FapiaoInformationStatus =
  | 'ISSUE_ACCEPTED'
  | 'ISSUED'
  | 'REVERSE_ACCEPTED'
  | 'REVERSED'
  | 'ISSUE_FAILED'
  | 'REVERSE_FAILED'
