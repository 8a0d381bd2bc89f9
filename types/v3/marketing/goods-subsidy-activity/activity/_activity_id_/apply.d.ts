import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 门店报名品牌加价购活动
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post: Call<
    {
      /** 活动ID */
      activity_id: string
      json: ApplySubsidyActivity
    },
    AppliedSubsidyActivity
  >
}

/** `v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` */
export interface Apply extends Verbs, Async<Verbs> {}

export interface ApplySubsidyActivity {
  /** 调用报名活动API的商户的商户号 */
  caller_merchant_id: string
  /** 门店报名信息 */
  apply_infos: ApplyInfo[]
}

export interface AppliedSubsidyActivity {
  /** 返回结果文案 */
  return_message?: string
  /** 失败的报名记录 */
  failed_apply_infos?: ApplyInfo[]
  /** 成功的报名记录 */
  succeed_apply_infos?: ApplyInfo[]
}

/** 门店报名信息 */
export interface ApplyInfo {
  /** 门店信息 */
  store_info: StoreInfo
  /** 商品原价，单位为分 */
  goods_original_price: number
}

/** 门店信息 */
export interface StoreInfo {
  /** 门店ID */
  store_id: string
  /** 门店补贴入账商户号 */
  accounting_merchant_id: string
  /** 门店商户号 */
  merchant_id: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': Apply
  }
}
