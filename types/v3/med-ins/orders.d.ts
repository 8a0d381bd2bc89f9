import type { Async, Call, Encrypted, JsonString, Rfc3339, SerialHeader } from '../../endpoint.js'
import type {
  CashAddDetail,
  CashReduceDetail,
  MedInsOrder,
  MixPayType,
  OrderType,
} from '../../models/med-ins.js'

interface Verbs {
  /**
   * 医保自费混合收款下单
   * @remarks 普通商户, 从业机构（银行）
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781466
   */
  post: Call<{ json: CreateMedInsOrder; headers?: SerialHeader }, MedInsOrder>
}

/** `v3/med-ins/orders` */
export interface Orders extends Verbs, Async<Verbs> {
  /** 医保支付 */
  mixTradeNo: import('./orders/mix-trade-no.js').MixTradeNo
  /** 医保支付 */
  outTradeNo: import('./orders/out-trade-no.js').OutTradeNo
}

export interface CreateMedInsOrder {
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
  /** 支付人身份信息 */
  payer: Payer
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 亲属身份信息 */
  relative?: Payer
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
}

/** 支付人身份信息 */
export interface Payer {
  /** 真实姓名 */
  name: Encrypted
  /** 个人身份ID摘要 */
  id_digest: Encrypted
  /** 证件类型 */
  card_type: CardType
}

/** 证件类型 */
export type CardType =
  | 'UNKNOWN_USER_CARD_TYPE'
  | 'ID_CARD'
  | 'HOUSEHOLD_REGISTRATION'
  | 'FOREIGNER_PASSPORT'
  | 'MAINLAND_TRAVEL_PERMIT_FOR_TW'
  | 'MAINLAND_TRAVEL_PERMIT_FOR_MO'
  | 'MAINLAND_TRAVEL_PERMIT_FOR_HK'
  | 'FOREIGN_PERMANENT_RESIDENT'

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/med-ins/orders': Orders
  }
}
