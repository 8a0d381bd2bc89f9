import type { Async, Call } from '../../../../../../endpoint.js'
import type {
  ListStocksState,
  PartnerStock,
  StockForCreate,
} from '../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 添加商品券批次
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781304
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      json: AddStock
    },
    PartnerStock
  >
  /**
   * 查询商品券批次列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781553
   */
  get: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      query: ListStocks
    },
    StockList
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` */
export interface Stocks extends Verbs, Async<Verbs> {
  /** 商品券：查询商品券指定批次、修改商品券指定批次 */
  _stock_id_: import('./stocks/_stock_id_.js').StockId
}

export interface AddStock {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 创建请求单号 @minLength 6 @maxLength 40 @pattern /[0-9A-Za-z_-]+/ @example 34657_20250101_123456 */
  out_request_no: string
  /** 批次信息 */
  stock: StockForCreate
}

export interface ListStocks {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 分页大小 @maximum 50 @example 10 */
  page_size?: string | number
  /** 分页凭证 @example 3442323232 */
  page_token?: string
  /** 批次组ID @example 123456789 */
  stock_bundle_id?: string
  /** 批次状态 */
  state?: ListStocksState
}

export interface StockList {
  /** 批次总数，page_token为空时返回 @example 10 */
  total_count?: number
  /** 批次列表 */
  stock_list?: PartnerStock[]
  /** 下一页分页凭证 @example 3442323232 */
  next_page_token?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': Stocks
  }
}
