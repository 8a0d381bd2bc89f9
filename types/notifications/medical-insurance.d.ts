/** `MEDICAL_INSURANCE.*` */
import type { JsonString, Rfc3339 } from '../endpoint.js'
import type {
  CashReduceType,
  MedInsPayStatus,
  MixPayStatus,
  MixPayType,
  OrderType,
  SelfPayStatus,
} from '../models/med-ins.js'

export interface MedicalInsuranceSuccess {
  /** 唯一定义此资源的标识 */
  mix_trade_no: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status: MixPayStatus
  /** 混合订单中自费部分的支付状态 */
  self_pay_status?: SelfPayStatus
  /** 混合订单中医保部分的支付状态 */
  med_ins_pay_status?: MedInsPayStatus
  /** 订单支付时间 */
  paid_time?: string
  /** 支付完成后医保局返回内容 */
  passthrough_response_content?: JsonString<PassthroughResponseContent>
  /** 混合支付类型 */
  mix_pay_type: MixPayType
  /** 订单类型 */
  order_type?: OrderType
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  /** 用户在医疗机构AppID下的唯一标识 */
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no?: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户定位信息 */
  geo_location?: string
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /** 医保下单时间 */
  med_ins_order_create_time?: Rfc3339
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充类型 */
    cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES'
  }
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免类型 */
    cash_reduce_type: CashReduceType
  }
  /** 回调通知URL */
  callback_url: string
  /** 预支付交易会话标识 */
  prepay_id?: string
  /** 医疗机构透传给医保的数据 */
  passthrough_request_content?: JsonString<PassthroughResponseContent>
  /** 医疗机构与微信医保约定的扩展字段 */
  extends?: string
  /** 附加数据 */
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
}

/** 医疗机构透传给医保的数据 */
export interface PassthroughResponseContent {
  /** 支付授权码 */
  payAuthNo?: string
  /** 支付订单号 */
  payOrdId?: string
  /** 结算经纬度 */
  setlLatlnt?: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 医保混合收款成功
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781554
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012165722
     */
    'MEDICAL_INSURANCE.SUCCESS': MedicalInsuranceSuccess
  }
}
