import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type {
  CustomEntranceJumpLink,
  MarketingShoppingReceiptCustomEntrance,
} from '../../../../models/marketing-shopping-receipt.js'

interface Verbs {
  /**
   * 查询自定义入口
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526406
   */
  get: Call<
    {
      /** 自定义入口的归属品牌ID @example 1014 */
      brand_id: string
    },
    MarketingShoppingReceiptCustomEntrance
  >
  /**
   * 更新自定义入口
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526475
   */
  patch: Call<
    {
      /** 自定义入口的归属品牌ID @example 1014 */
      brand_id: string
      json: ModifyCustomEntrance
    },
    MarketingShoppingReceiptCustomEntrance
  >
}

/** `v3/marketing/shopping-receipt/customentrances/{brand_id}` */
export interface BrandId extends Verbs, Async<Verbs> {}

export interface ModifyCustomEntrance {
  /** 自定义入口种类 */
  custom_entrance_type?: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM'
  /** 副标题 @example 双十一8折活动 */
  subtitle?: string
  /** 商品缩略图URL @example https://qpic.cn/xxx */
  goods_thumbnail_url?: string
  /** 自定义入口状态 */
  custom_entrance_state?: 'ONLINE' | 'OFFLINE'
  /** 自定义入口的开始时间 @example 2015-05-20T13:29:35+08:00 */
  start_time?: Rfc3339
  /** 自定义入口的结束时间 @example 2019-12-31T13:29:35.120+08:00 */
  end_time?: Rfc3339
  /** 商户请求单号 @example 100002322019090134234sfdf */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link?: CustomEntranceJumpLink
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/shopping-receipt/customentrances/{brand_id}': BrandId
  }
}
