import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../../endpoint.js'
import type { ApplianceId, UploadedGoods } from '../../../../models/subsidy.js'

interface Verbs {
  /**
   * N品类同步资格核销信息
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Call<{ json: SyncNQualification; headers?: SerialHeader }, UploadedGoods>
}

/** `v3/gov/subsidy/n-qualifications/sync` */
export interface Sync extends Verbs, Async<Verbs> {}

export interface SyncNQualification {
  /** 自然人姓名 @example OEimkKuua8igpd+0YDgqF2Z61l= */
  real_name: Encrypted
  /** 自然人证件号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  id_card_number: Encrypted
  /** 手机号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  phone_number: Encrypted
  /** 消费品类ID */
  appliance_id?: ApplianceId
  /** 商户支付订单号 @example vmall_250120131959_993_4494 */
  out_trade_no: string
  /** 子商户号 @example 123456 */
  sub_mchid?: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN'
  /** 收货地区编码 @example 110101 */
  receive_region_code: string
  /** 家电品牌 @example 海尔 */
  brand: string
  /** 收货地址 @example 深圳市南山区 */
  address: string
  /** 使用的资格的地区编码 @example 310100 */
  qualification_region_code: number
  /** 销售企业名称 @example 联想（北京）信息技术有限公司 */
  seller_name: string
  /** 统一社会信息代码 @example 91110108397173806M */
  license_number: string
  /** 物流单号 @example 123456789 */
  logistics_num?: string
  /** 签收时间 @example 2025-01-14T19:55:06+08:00 */
  delivery_time?: Rfc3339
  /** 发票号 @example 031001900204 */
  invoice_num: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** PC 类型 */
  pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN'
  /** 订单金额，单位为分 @example 10000 */
  order_amount: number
  /** 固定减免金额，单位为分 @example 2000 */
  discount_amount: number
  /** 线上平台订单编号 @example 123456789 */
  mch_order_id: string
  /** 开票日期 @example 2025-01-14T19:55:06+08:00 */
  invoice_time: Rfc3339
  /** 购买方名称 @example 小弟弟 */
  purchaser_name: string
  /** 销售方式 */
  sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 发票开具地(地址编码） @example 310100 */
  invoice_address_code: string
  /** 税务机关代码 @example 2525252 */
  tax_authority_code: string
  /** 交易完成或商品退回时间 @example 2025-01-14T19:55:06+08:00 */
  transaction_time: Rfc3339
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  /** 经度 */
  longitude?: string
  /** 纬度 */
  latitude?: string
  /** 品类编码 @example JS06 */
  cate_code: string
  /** 券码 @example 6901010101098 */
  coupon_code?: string
  /** 发票代码 @example 310100 */
  invoice_code?: string
  /** 线上平台退款交易编号 @example 123456789 */
  refund_id?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/n-qualifications/sync': Sync
  }
}
