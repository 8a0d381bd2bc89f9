import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 回传SN和商品编码
   * @remarks 服务商
   */
  post: Call<{ json: CreateTransaction }, void>
}

/** `v3/industry-rebate/retail-industry/transactions` */
export interface Transactions extends Verbs, Async<Verbs> {}

export interface CreateTransaction {
  /** 品牌ID @example 120344 */
  brand_id?: string
  /** 微信支付订单号 @example 20190611222222222200000000012122 */
  transaction_id?: string
  /** 商户订单号 @example example_out_trade_no */
  out_trade_no: string
  /** 子商户号 @example 1900000001 */
  sub_mchid: string
  /** 设备号 @example example_device_id */
  device_id?: string
  /** 单品列表 */
  goods_detail?: GoodsDetail[]
}

/** 单品列表 */
export interface GoodsDetail {
  /** 商品编码 @example example_barcode */
  barcode: string
  /** 商家商品编码 @example 1001 */
  merchant_goods_id?: string
  /** 商品名称 @example iPhoneX 256G */
  goods_name: string
  /** 商品数量 @example 1 */
  quantity: number
  /** 商品单价，单位为分 @example 528800 */
  price: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/industry-rebate/retail-industry/transactions': Transactions
  }
}
