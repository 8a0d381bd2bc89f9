import type { Async, Call } from '../../../endpoint.js'
import type { ModifyStoreContent, StoreDetail } from '../../../models/brand-store.js'

interface Verbs {
  /**
   * 查询品牌门店
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015783027
   */
  get: Call<
    {
      /** 品牌门店ID @example 20488000 */
      store_id: string
    },
    StoreDetail
  >
  /**
   * 修改品牌门店
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015783036
   */
  patch: Call<
    {
      /** 品牌门店ID @example 20488000 */
      store_id: string
      json: ModifyStoreContent
    },
    StoreDetail
  >
  /**
   * 删除品牌门店
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015783019
   */
  delete: Call<
    {
      /** 品牌门店ID @example 20488000 */
      store_id: string
    },
    void
  >
}

/** `brand/store/brandstores/{store_id}` */
export interface StoreId extends Verbs, Async<Verbs> {
  /** 品牌门店：暂停营业 */
  close: import('./_store_id_/close.js').Close
  /** 品牌门店：恢复营业 */
  resume: import('./_store_id_/resume.js').Resume
  /** 品牌门店：添加门店收款商户号 */
  bindrecipient: import('./_store_id_/bindrecipient.js').Bindrecipient
  /** 品牌门店：解除门店收款商户号 */
  unbindrecipient: import('./_store_id_/unbindrecipient.js').Unbindrecipient
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'brand/store/brandstores/{store_id}': StoreId
  }
}
