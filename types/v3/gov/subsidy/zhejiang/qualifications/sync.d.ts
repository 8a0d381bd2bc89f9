import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 核销资格
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Call<{ json: SyncQualification; headers?: SerialHeader }, SyncedQualification>
}

/** `v3/gov/subsidy/zhejiang/qualifications/sync` */
export interface Sync extends Verbs, Async<Verbs> {}

export interface SyncQualification {
  /** 请求流水号 @example 123 */
  req_ssn?: string
  /** 资格集合 */
  data?: SyncQualificationItem[]
}

export interface SyncedQualification {
  /** 响应码 @example 000000 */
  resp_code: string
  /** 响应描述 @example 成功 */
  resp_desc: string
  /** 异常数据说明列表 */
  error_data?: string[]
}

/** 资格集合 */
export interface SyncQualificationItem {
  /** 品类凭证码 @example 0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1 */
  auth_code: string
  /** 品类编码 @example A01 */
  cate_code: string
  /** 证件号码 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  cert_no: Encrypted
  /** 能耗等级 */
  grade?: '一级' | '二级'
  /** 姓名 @example OEimkKuua8igpd+0YDgqF2Z61l= */
  name: Encrypted
  /** 交易完成或商品退回时间戳 */
  operation_time: Rfc3339
  /** 银行机构名称 */
  bank_name?: string
  /** 银行补贴金额 */
  bank_subsidy?: string
  /** 平台补贴金额 */
  plat_subsidy?: string
  /** 销售金额(单位元) */
  sales: string
  /** 品类状态 */
  status: '0' | '1'
  /** 补贴金额 */
  subsidy: string
  /** 手机号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  tel: Encrypted
  /** 区县编码 @example 330000 */
  add_code: string
  /** 收货地址 */
  address: string
  /** 销售方式(0-线上/1-线下) */
  sale_models: '0' | '1'
  /** S/N码 */
  sn_code: string
  /** 统一社会信用代码 */
  uniscid: string
  /** 销售企业名称 */
  corp_name: string
  /** 商品条码(13 位或 14 位) */
  barcode: string
  /** 商品名称 */
  item_name: string
  /** 规格型号 */
  spec_model: string
  /** 家电品牌 */
  brand: string
  /** 物流单号(不超过 100 位) */
  logistics_no?: string
  /** 签收时间 */
  delivery_time?: string
  /** 发票号(不超过 100 位) */
  invoice_no?: string
  /** 是否 AI 产品 */
  is_ai_product: string
  /** PC 类型 */
  pc_type?: string
  /** 商户订单号(不超过 50 位) */
  order_no: string
  /** 原订单号 */
  origin_order_no?: string
  /** 活动地区编码 */
  activity_add_code: string
  /** IMEI1 */
  imei1?: string
  /** IMEI2 */
  imei2?: string
  /** 3C SN 锁定解锁订单号 */
  ccc_sn_order_no?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/zhejiang/qualifications/sync': Sync
  }
}
