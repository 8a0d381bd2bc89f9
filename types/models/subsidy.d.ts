import type { Encrypted, Rfc3339 } from '../endpoint.js'

export interface InvalidateCup {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: Rfc3339
}

export interface InvalidatedCup {
  /** 响应码 @example 000000 */
  code: string
  /** 响应描述 @example 成功 */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}

export interface UpdateCup {
  /** 分公司机构代码 */
  org_no: string
  /** 店铺编码 */
  sub_mchnt_cd: string
  /** 店铺名称 */
  sub_mchnt_nm: string
  /** 门店名称 */
  store_nm?: string
  /** 线上平台订单号 */
  online_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: Rfc3339
  /** 审核结果通知地址 */
  notify_url: string
  /** 品类 */
  prod_id: string
  /** 能效 */
  eng_grade?: string
  /** 品牌 */
  brand_nm: string
  /** 型号 */
  prod_model: string
  /** 销售方式（线上或线下） */
  sales_chnl?: string
  /** 电商平台方 */
  plat_form: string
  /** 支付方式类型 */
  payer_tp: string
  /** 收旧订单号 */
  trade_in_order_id?: string
  /** 收旧价格 */
  trade_in_at?: string
  /** 收旧价格是否统计 */
  is_trade_in?: string
  /** 订单金额 */
  sales_at: string
  /** 实付金额 */
  actual_at: string
  /** 交易时间 */
  trans_tm: string
  /** 商户编码 */
  mchnt_cd: string
  /** 商家优惠金额 */
  mer_sub_at?: string
  /** 国补优惠金额 */
  discount_at: string
  /** 其他图片1 */
  image01?: string
  /** 其他图片2 */
  image02?: string
  /** 其他图片3 */
  image03?: string
  /** 其他图片4 */
  image04?: string
  /** 其他图片5 */
  image05?: string
  /** 其他图片6 */
  image06?: string
  /** 其他图片7 */
  image07?: string
  /** 其他图片8 */
  image08?: string
  /** 其他图片9 */
  image09?: string
  /** 其他图片10 */
  image10?: string
  /** 收旧承诺函照片 */
  commitment_letter_photo?: string
  /** 收旧承诺函照片格式 */
  commitment_letter_photo_format?: string
  /** 收旧设备外观照片 */
  device_photo?: string
  /** 收旧设备外观照片格式 */
  device_photo_format?: string
  /** 包含完整外包装及sn码的激活照片 */
  pack_and_active_photo?: string
  /** 商品条码 */
  bar_code?: string
  /** SN码 */
  sn_code: string
  /** IMEI1 */
  imei1?: string
  /** IMEI2 */
  imei2?: string
  /** 能效或水效网备案登记型号 */
  register_model?: string
  /** 能效或水效备案号 */
  record_number?: string
  /** 能效或水效执行的国家标准名称 */
  eng_grade_standard?: string
  /** 发票信息 */
  invoice_info: InvoiceInfo
  /** 物流信息 */
  track_info: TrackInfo
}

/** 发票信息 */
export interface InvoiceInfo {
  /** 发票代码 */
  invoice_cd?: string
  /** 发票号码 */
  invoice_no?: string
  /** 开票日期 */
  invoice_dt?: string
  /** 发票链接 */
  invoice_link?: string
  /** 发票类型 */
  invoice_tp?: string
  /** 发票校验码 */
  invoice_ck_cd?: string
  /** 发票上购买人姓名 */
  nm?: string
  /** 税价合计 */
  tax?: string
  /** 发票税额 */
  invoice_tax_amt?: string
  /** 销售企业名称 */
  sales_ent_nm?: string
  /** 销售方纳税人识别号 */
  tax_payer?: string
  /** 数量 */
  num?: string
  /** 货物或应税劳务服务名称（含型号） */
  service_nm?: string
}

/** 物流信息 */
export interface TrackInfo {
  /** 物流单号 */
  tracking_no?: string
  /** 物流公司 */
  tracking_company?: string
  /** 收货省 */
  usr_prov?: string
  /** 收货市 */
  usr_city?: string
  /** 收货区县 */
  usr_area?: string
  /** 收货地址 */
  usr_addr?: string
  /** 物流类型 */
  tracking_type?: string
  /** 提货方式 */
  delivery_method?: string
  /** 发货地址 */
  shipping_addr?: string
  /** 签收时间 */
  delivery_time?: string
}

export interface UploadedGoods {
  /** 响应码 @example 000000 */
  code: string
  /** 响应描述 @example 成功 */
  message: string
}

export interface ListPassthroughs {
  /** 自然人姓名 @example OEimkKuua8igpd+0YDgqF2Z61l= */
  real_name: Encrypted
  /** 自然人证件号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  id_card_number: Encrypted
  /** 手机号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  phone_number: Encrypted
  /** 使用的资格的地区编码 @example 310100 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
}

export interface CancelledAuthCode {
  /** 响应码 @example 000000 */
  resp_code: string
  /** 响应描述 @example 成功 */
  resp_desc: string
}

/** 消费品类ID */
export type ApplianceId = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17

/** 区分未领取的原因 */
export type UnclaimedReason =
  | 'REASON_CLAIMED_BY_OTHER_REGION'
  | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION'
  | 'REASON_UNCLAIMED'
  | 'REASON_CLAIMED_BY_OTHER_MODE'

/** 证件类型 */
export type AuthCodeCertType = '1' | '2' | '3' | '4' | '5'
