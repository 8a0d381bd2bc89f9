import type { JsonString, Rfc3339 } from '../endpoint.js'

export interface MedInsOrder {
  /** 医保自费混合订单号 @example 1217752501201407033233368318 */
  mix_trade_no: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status: MixPayStatus
  /** 混合订单中自费部分的支付状态 */
  self_pay_status: SelfPayStatus
  /** 混合订单中自费部分的支付状态 */
  med_ins_pay_status: MedInsPayStatus
  /** 订单支付时间 @example 2018-06-08T10:34:56+08:00 */
  paid_time?: Rfc3339
  /** 支付完成后医保局返回内容，格式由医保局规定 @example {} */
  passthrough_response_content?: JsonString
  /** 混合支付类型 */
  mix_pay_type: MixPayType
  /** 订单类型 */
  order_type: OrderType
  /** 从业机构的公众号ID @example wx8888888888888888 */
  appid: string
  /** 医疗机构的公众号ID @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 医疗机构的商户号 @example 1900000109 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户在医疗机构AppID下的唯一标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 @example 202204022005169952975171534816 */
  out_trade_no: string
  /** 医疗机构订单号 @example 1217752501201 */
  serial_no: string
  /** 医保局返回的支付单ID @example ORD530100202204022006350000021 */
  pay_order_id?: string
  /** 医保局返回的支付授权码 @example AUTH530100202204022006310000034 */
  pay_auth_no?: string
  /** 用户定位信息 @example 102.682296,25.054260 */
  geo_location?: string
  /** 城市ID @example 530100 */
  city_id: string
  /** 医疗机构名称 @example 北大医院 */
  med_inst_name: string
  /** 医疗机构编码 @example 1217752501201407033233368318 */
  med_inst_no: string
  /** 医保下单时间 @example 2018-06-08T10:34:56+08:00 */
  med_ins_order_create_time?: Rfc3339
  /** 使用该接口下单的总金额，单位为分 @example 202000 */
  total_fee: number
  /** 医保基金支付金额，单位为分 @example 100000 */
  med_ins_gov_fee?: number
  /** 医保个人账户支付金额，单位为分 @example 45000 */
  med_ins_self_fee?: number
  /** 医保其他支付金额，单位为分 @example 5000 */
  med_ins_other_fee?: number
  /** 医保现金支付金额，单位为分 @example 50000 */
  med_ins_cash_fee?: number
  /** 实际需要用户微信支付的金额，单位为分 @example 42000 */
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: CashAddDetail[]
  /** 现金减免列表 */
  cash_reduce_detail?: CashReduceDetail[]
  /** 回调通知URL @example https://www.weixin.qq.com/wxpay/pay.php */
  callback_url: string
  /** 自费预下单ID @example wx201410272009395522657a690389285100 */
  prepay_id?: string
  /** 医疗机构透传给医保的数据，格式由医保局规定 @example {} */
  passthrough_request_content?: JsonString
  /** 扩展字段 @example {} */
  extends?: string
  /** 附加数据 @example {} */
  attach?: string
  /** 渠道号 @example AAGN9uhZc5EGyRdairKW7Qnu */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 医保支付失败原因 */
  med_ins_fail_reason?: string
}

/** 现金补充列表 */
export interface CashAddDetail {
  /** 现金补充金额，单位为分 @example 2000 */
  cash_add_fee: number
  /** 现金补充类型 */
  cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES'
}

/** 现金减免列表 */
export interface CashReduceDetail {
  /** 现金减免金额，单位为分 @example 10000 */
  cash_reduce_fee: number
  /** 现金减免类型 */
  cash_reduce_type: CashReduceType
}

/** 医保自费混合订单支付状态 */
export type MixPayStatus =
  | 'UNKNOWN_MIX_PAY_STATUS'
  | 'MIX_PAY_CREATED'
  | 'MIX_PAY_SUCCESS'
  | 'MIX_PAY_REFUND'
  | 'MIX_PAY_FAIL'

/** 混合订单中自费部分的支付状态 */
export type SelfPayStatus =
  | 'UNKNOWN_SELF_PAY_STATUS'
  | 'SELF_PAY_CREATED'
  | 'SELF_PAY_SUCCESS'
  | 'SELF_PAY_REFUND'
  | 'SELF_PAY_FAIL'
  | 'NO_SELF_PAY'

/** 混合订单中自费部分的支付状态 */
export type MedInsPayStatus =
  | 'UNKNOWN_MED_INS_PAY_STATUS'
  | 'MED_INS_PAY_CREATED'
  | 'MED_INS_PAY_SUCCESS'
  | 'MED_INS_PAY_REFUND'
  | 'MED_INS_PAY_FAIL'
  | 'NO_MED_INS_PAY'

/** 混合支付类型 */
export type MixPayType = 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE'

/** 订单类型 */
export type OrderType =
  | 'UNKNOWN_ORDER_TYPE'
  | 'REG_PAY'
  | 'DIAG_PAY'
  | 'COVID_EXAM_PAY'
  | 'IN_HOSP_PAY'
  | 'PHARMACY_PAY'
  | 'INSURANCE_PAY'
  | 'INT_REG_PAY'
  | 'INT_RE_DIAG_PAY'
  | 'INT_RX_PAY'
  | 'COVID_ANTIGEN_PAY'
  | 'MED_PAY'

/** 现金减免类型 */
export type CashReduceType =
  | 'DEFAULT_REDUCE_TYPE'
  | 'HOSPITAL_REDUCE'
  | 'PHARMACY_DISCOUNT'
  | 'DISCOUNT'
  | 'PRE_PAYMENT'
  | 'DEPOSIT_DEDUCTION'
