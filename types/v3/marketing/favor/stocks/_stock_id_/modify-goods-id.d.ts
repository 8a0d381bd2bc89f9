import type { Async, Call } from '../../../../../endpoint.js'
import type { ModifiedGoodsId } from '../../../../../models/favor.js'

interface Verbs {
  /**
   * 修改可用单品编码
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164667
   */
  post: Call<
    {
      /** 批次号 @maxLength 20 @example 9865000 */
      stock_id: string
      json: ModifyGoodsIdRequest
    },
    ModifiedGoodsId
  >
}

/** `v3/marketing/favor/stocks/{stock_id}/modify-goods-id` */
export interface ModifyGoodsId extends Verbs, Async<Verbs> {}

export interface ModifyGoodsIdRequest {
  /** 创建批次的商户号 @maxLength 20 @example 8956000 */
  stock_creator_mchid: string
  /** 增加单品编码列表 @example 8956000 */
  add_goods_id_list?: string[]
  /** 删除单品编码列表 @example 8956000 */
  delete_goods_id_list?: string[]
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/stocks/{stock_id}/modify-goods-id': ModifyGoodsId
  }
}
