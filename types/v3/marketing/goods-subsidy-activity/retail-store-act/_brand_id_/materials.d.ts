import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 生成小店活动物料码
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384337
   */
  post: Call<
    {
      /** 品牌ID @example 1001 */
      brand_id: string
      json: CreateMaterial
    },
    {
      /** 成功的物料码列表 */
      material_list?: MarketingGoodsSubsidyActivityMaterial[]
    }
  >
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` */
export interface Materials extends Verbs, Async<Verbs> {}

export interface CreateMaterial {
  /** 请求业务单据 @example 1002600620019090123143254436 */
  out_request_no: string
  /** 生成物料码数量 @example 100 */
  material_num: number
}

/** 成功的物料码列表 */
export interface MarketingGoodsSubsidyActivityMaterial {
  /** 物料码ID @example 1001_123456 */
  material_id?: string
  /** 物料码链接 @example https://action.weixin.qq.com/fmcg/details?brand_id=1001&material_id=1001_123456 */
  material_url?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': Materials
  }
}
