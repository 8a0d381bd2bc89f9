import type { StoreInfo } from './order.js'

/** APIv2中JSON文本字段的内容，以JSON.stringify转换 */

/** 商品详情 */
export interface V2GoodsInfo {
  /** 订单原价，单位为分 @example 608800 */
  cost_price?: number
  /** 商品小票ID @maxLength 32 @example wx123 */
  receipt_id?: string
  /** 单品列表 */
  goods_detail: V2Goods[]
}

/** 单品列表 */
export interface V2Goods {
  /** 商品编码 @example 商品编码 */
  goods_id: string
  /** 微信支付商品编码 @example 1001 */
  wxpay_goods_id?: string
  /** 商品名称 @example iPhone6s 16G */
  goods_name?: string
  /** 商品数量 @example 1 */
  quantity: number
  /** 商品单价，单位为分 @example 528800 */
  price: number
}

/** 优惠详情 */
export interface V2Promotions {
  /** 优惠详情 */
  promotion_detail: V2Promotion[]
}

/** 优惠详情 */
export interface V2Promotion {
  /** 券ID或立减优惠ID @example 109519 */
  promotion_id: string
  /** 优惠名称 @example 单品惠-6 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT'
  /** 优惠券面额，单位为分 @example 5 */
  amount: number
  /** 活动ID @example 931386 */
  activity_id?: string
  /** 微信出资，单位为分 @example 1 */
  wxpay_contribute?: number
  /** 商户出资，单位为分 @example 1 */
  merchant_contribute?: number
  /** 其他出资，单位为分 @example 1 */
  other_contribute?: number
  /** 单品列表 */
  goods_detail?: V2PromotionGoods[]
}

/** 单品列表 */
export interface V2PromotionGoods {
  /** 商品编码 @example a_goods1 */
  goods_id: string
  /** 商品备注 @example 商品备注 */
  goods_remark?: string
  /** 商品数量 @example 7 */
  quantity: number
  /** 商品价格，单位为分 @example 1 */
  price: number
  /** 商品优惠金额，单位为分 @example 4 */
  discount_amount: number
}

/** 退款商品 */
export interface V2GoodsRefundInfo {
  /** 退款商品列表 */
  goods_detail: V2GoodsRefund[]
}

/** 退款商品列表 */
export interface V2GoodsRefund {
  /** 商品编码 @maxLength 32 @example 商品编码 */
  goods_id: string
  /** 微信支付商品编码 @maxLength 32 @example 1001 */
  wxpay_goods_id?: string
  /** 商品名称 @maxLength 256 @example iPhone6s 16G */
  goods_name?: string
  /** 商品退款金额，单位为分 @example 528800 */
  refund_amount: number
  /** 商品退货数量 @example 1 */
  refund_quantity: number
  /** 商品单价，单位为分 @example 528800 */
  price: number
}

/** 优惠退款详情 */
export interface V2PromotionRefund {
  /** 券ID或立减优惠ID @example 109519 */
  promotion_id: string
  /** 优惠范围 */
  scope: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 */
  type: 'COUPON' | 'DISCOUNT'
  /** 优惠退款金额，单位为分 @example 100 */
  refund_amount: number
  /** 优惠商品信息 */
  goods_detail?: V2PromotionGoodsRefund[]
}

/** 优惠商品信息 */
export interface V2PromotionGoodsRefund {
  /** 商品编码 @example M1006 */
  goods_id: string
  /** 商品退货数量 @example 1 */
  refund_quantity: number
  /** 商品退款金额，单位为分 @example 500 */
  refund_amount: number
  /** 商品单价，单位为分 @example 100 */
  price: number
}

/** 场景信息：门店信息，或发起H5支付的网页、应用信息 */
export interface V2Scene {
  /** 门店信息 */
  store_info?: StoreInfo
  /** H5支付场景信息 */
  h5_info?: V2SceneH5
}

/** H5支付场景信息 */
export interface V2SceneH5 {
  /** 场景类型 */
  type: 'Wap' | 'IOS' | 'Android'
  /** WAP网站URL地址，type为Wap时填写 @example https://pay.qq.com */
  wap_url?: string
  /** WAP网站名，type为Wap时填写 @example 腾讯充值 */
  wap_name?: string
  /** 应用名，type为IOS或Android时填写 @example 王者荣耀 */
  app_name?: string
  /** bundle_id，type为IOS时填写 @example com.tencent.wzryIOS */
  bundle_id?: string
  /** 包名，type为Android时填写 @example com.tencent.tmgp.sgame */
  package_name?: string
}

/** 分账接收方列表 */
export interface V2Share {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 @maxLength 64 @example 86693952 */
  account: string
  /** 分账金额，单位为分 @example 888 */
  amount: number
  /** 分账描述 @maxLength 80 @example 分到商户 */
  description: string
  /** 分账个人接收方姓名 @maxLength 1024 @example 张三 */
  name?: string
}

/** 分账接收方列表 */
export interface V2Shared {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 @example 86693952 */
  account: string
  /** 分账金额，单位为分 @example 888 */
  amount: number
  /** 分账描述 @example 分到商户 */
  description: string
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | 'ADJUST' | 'RETURNED'
  /** 分账完成时间 @example 20180608170132 */
  finish_time?: string
  /** 分账失败原因 @example ACCOUNT_ABNORMAL */
  fail_reason?: string
  /** 分账明细单号 @example 36011111111111111111111 */
  detail_id?: string
}

/** 分账接收方 */
export interface V2Receiver {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 @maxLength 64 @example 190001001 */
  account: string
  /** 分账接收方全称 @maxLength 1024 @example 示例商户全称 */
  name?: string
  /** 与分账方的关系类型 */
  relation_type:
    | 'SERVICE_PROVIDER'
    | 'STORE'
    | 'STAFF'
    | 'STORE_OWNER'
    | 'PARTNER'
    | 'HEADQUARTER'
    | 'BRAND'
    | 'DISTRIBUTOR'
    | 'USER'
    | 'SUPPLIER'
    | 'CUSTOM'
  /** 自定义的分账关系，relation_type为CUSTOM时填写 @maxLength 10 @example 代理商 */
  custom_relation?: string
}

/** 删除的分账接收方 */
export interface V2ReceiverAccount {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 @maxLength 64 @example 190001001 */
  account: string
}

/** 合单下单的子单信息 */
export interface V2SubOrders {
  /** 子订单数 @example 3 */
  order_num: number
  /** 子订单信息 @maxItems 10 */
  order_list: V2SubOrder[]
}

/** 子订单信息 */
export interface V2SubOrder {
  /** 子单商户appid @maxLength 32 @example wxdace645e0bc2c424 */
  appid: string
  /** 子单商户号 @maxLength 32 @example 1900009001 */
  mch_id: string
  /** 特约商户appid，服务商模式填写 @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 特约商户商户号，服务商模式填写 @maxLength 32 @example 1256324589 */
  sub_mch_id?: string
  /** 商品描述 @maxLength 128 @example 子订单1 */
  body: string
  /** 商品详情 @example 商品详细描述 */
  detail?: string
  /** 附加数据 @maxLength 127 @example 深圳分店 */
  attach: string
  /** 子单商户订单号 @maxLength 32 @example OD201708030001 */
  out_trade_no: string
  /** 标价币种 @maxLength 16 @example CNY */
  fee_type: string
  /** 子单金额，单位为分 @example 1234 */
  total_fee: number
}

/** 合单查询的子单信息 */
export interface V2SubOrderStates {
  /** 子订单数 @example 3 */
  order_num: number
  /** 子订单信息 */
  order_list: V2SubOrderState[]
}

/** 查询返回的子订单信息 */
export interface V2SubOrderState extends V2SubOrder {
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB'
  /** 微信订单号 @example 1009660380201506130728806387 */
  transaction_id?: string
  /** 营销详情 */
  promotion_detail?: V2Promotion
}

/** 合单关单的子单信息 */
export interface V2SubOrderId {
  /** 子单商户号 @maxLength 32 @example 1900009001 */
  mch_id: string
  /** 子单商户订单号 @maxLength 32 @example OD201708030001 */
  out_trade_no: string
}

/** 上报数据包：一笔收银交易 */
export interface V2ReportedTrade {
  /** 商户订单号 @maxLength 32 @example out_trade_no_test_1 */
  out_trade_no: string
  /** 交易开始时间 @maxLength 14 @example 20160602203256 */
  begin_time: string
  /** 交易完成时间 @maxLength 14 @example 20160602203257 */
  end_time: string
  /** 交易结果，末一枚举值的拼写以平台为准 */
  state: 'OK' | 'FAIL' | 'CANCLE'
  /** 自定义的错误描述信息 @example 超时 */
  err_msg?: string
}

/** 违规记录，violation_records_format为json时返回 */
export interface V2Violations {
  /** 记录总数 @example 1 */
  total_size: number
  /** 违规记录列表 */
  violation_records: V2Violation[]
}

/** 违规记录 */
export interface V2Violation {
  /** 公司名称 @example ABC公司 */
  company_name: string
  /** 处理方式 @example 刷单欺诈,整改 限期 2天 */
  handle_method: string
  /** 处理状态 @example 超时未处理 */
  handle_state: string
  /** 违规类型 @example 其他 */
  illegal_type?: string
  /** 处罚时间 @example 2018-07-24 20:12:25 */
  punish_time: string
  /** 违规子商户号 @example 1900012891 */
  sub_mch_id: string
  /** 最后处理时间 @example 2018-07-24 20:12:25 */
  deadline?: string
}
