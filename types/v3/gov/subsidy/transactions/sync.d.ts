import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../../endpoint.js'
import type { ApplianceId, UploadedGoods } from '../../../../models/subsidy.js'

interface Verbs {
  /**
   * 交易信息回传
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Call<{ json: SyncTransaction; headers?: SerialHeader }, UploadedGoods>
}

/** `v3/gov/subsidy/transactions/sync` */
export interface Sync extends Verbs, Async<Verbs> {}

export interface SyncTransaction {
  /** 自然人姓名 @example OEimkKuua8igpd+0YDgqF2Z61l= */
  real_name?: Encrypted
  /** 自然人证件号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  id_card_number?: Encrypted
  /** 手机号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  phone_number?: Encrypted
  /** 消费品类ID */
  appliance_id?: ApplianceId
  /** 商户支付订单号 @example vmall_250120131959_993_4494 */
  out_trade_no: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN'
  /** 收货地区编码 @example 110101 */
  receive_region_code: string
  /** 家电品牌 @example 海尔 */
  brand: string
  /** 收货地址 @example 深圳市南山区 */
  address?: string
  /** 使用的资格的地区编码 @example 310100 */
  qualification_region_code: number
  /** 销售企业名称 @example 联想（北京）信息技术有限公司 */
  seller_name: string
  /** 统一社会信息代码 @example 91110108397173806M */
  license_number: string
  /** 订单金额，单位为分 @example 10000 */
  order_amount: number
  /** 固定减免金额，单位为分 @example 2000 */
  discount_amount: number
  /** 交易完成或商品退回时间 @example 2025-01-14T19:55:06+08:00 */
  transaction_time: Rfc3339
  /** 线上平台订单编号 @example 123456789 */
  mch_order_id: string
  /** 线上平台退款交易编号 @example 123456789 */
  refund_id?: string
  /** 商户名称 @example 江苏京东信息技术有限公司 */
  mch_name: string
  /** 销售方式 */
  sale_model?: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 子商户号 @example 123456 */
  sub_mchid?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/transactions/sync': Sync
  }
}
