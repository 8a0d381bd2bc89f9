import type { Async, Call } from '../../../../../../../endpoint.js'
import type { PartnerModifyStock, PartnerStock } from '../../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 查询商品券指定批次
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781542
   */
  get: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次ID @example 1000000013001 */
      stock_id: string
      query: {
        /** 品牌ID @example 120344 */
        brand_id: string
      }
    },
    PartnerStock
  >
  /**
   * 修改商品券指定批次
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781556
   */
  patch: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次ID @example 1000000013001 */
      stock_id: string
      json: PartnerModifyStock
    },
    PartnerStock
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` */
export interface StockId extends Verbs, Async<Verbs> {
  /** 商品券：批次关联门店 */
  associateStores: import('./_stock_id_/associate-stores.js').StockIdAssociateStores
  /** 商品券：查询批次关联门店列表 */
  associatedStores: import('./_stock_id_/associated-stores.js').AssociatedStores
  /** 商品券：失效商品券批次 */
  deactivate: import('./_stock_id_/deactivate.js').Deactivate
  /** 商品券：批次取消关联门店 */
  disassociateStores: import('./_stock_id_/disassociate-stores.js').DisassociateStores
  /** 商品券：修改商品券批次发放预算 */
  updateBudget: import('./_stock_id_/update-budget.js').StockIdUpdateBudget
  /** 商品券：预上传券Code */
  uploadCouponCodes: import('./_stock_id_/upload-coupon-codes.js').UploadCouponCodes
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': StockId
  }
}
