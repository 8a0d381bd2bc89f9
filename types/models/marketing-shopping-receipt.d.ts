import type { Rfc3339 } from '../endpoint.js'

export interface MarketingShoppingReceiptCustomEntrance {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM'
  /** 副标题 @example 双十一8折活动 */
  subtitle: string
  /** 商品缩略图URL @example https://qpic.cn/xxx */
  goods_thumbnail_url?: string
  /** 自定义入口状态 */
  custom_entrance_state: 'ONLINE' | 'OFFLINE'
  /** 自定义入口的开始时间 @example 2015-05-20T13:29:35+08:00 */
  start_time: Rfc3339
  /** 自定义入口的结束时间 @example 2019-12-31T13:29:35.120+08:00 */
  end_time: Rfc3339
  /** 自定义入口的归属品牌ID @example 1014 */
  brand_id: string
  /** 自定义入口创建的时间 @example 2015-05-20T13:29:35+08:00 */
  create_time: Rfc3339
  /** 自定义入口修改的时间 @example 2015-05-20T13:29:35+08:00 */
  modify_time: Rfc3339
  /** 商户请求单号 @example 100002322019090134234sfdf */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: CustomEntranceJumpLink
}

/** 自定义入口跳转信息 */
export interface CustomEntranceJumpLink {
  /** 自定义入口的跳转小程序AppID @example wxea9c30a90fs8d3fe */
  mini_programs_appid: string
  /** 自定义入口跳转小程序的path @example /pages/bonus/bonus */
  mini_programs_path: string
}
