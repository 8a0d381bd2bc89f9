import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 点餐订单信息同步（渠道商/服务商）
   * @remarks 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011939936
   */
  post: Call<{ json: SyncOrderStatus }, void>
}

/** `v3/catering/orders/sync-status` */
export interface SyncStatus extends Verbs, Async<Verbs> {}

export interface SyncOrderStatus {
  /** 微信支付分配的服务商商户号 @maxLength 32 @example 1900000100 */
  sp_mchid?: string
  /** 服务商公众账号ID @maxLength 32 @example wx8888888888888888 */
  sp_appid?: string
  /** 微信支付分配的渠道商商户号 @maxLength 32 @example 1900000109 */
  channel_id: string
  /** 微信支付分配子商户商户号 @maxLength 32 @example 1900000100 */
  sub_mchid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid: string
  /** 商户旗下门店的唯一编号 @maxLength 32 @example 6895 */
  out_shop_no: string
  /** 用户子标识 @maxLength 32 @example oYobu0Dmn6TdodZnFWKOEkqoRbI8 */
  sub_openid: string
  /** 点餐用户登录凭证 @example 071oYFSN19sCH31AyNSN15QDSN1oYFSA */
  login_token: string
  /** 订单入口 @maxLength 25 @example http://www.example.com */
  order_entry: string
  /** 订单总金额，单位为分 @example 1000 */
  total_amount: number
  /** 固定减免金额，单位为分 @example 100 */
  discount_amount: number
  /** 用户支付金额，单位为分 @example 900 */
  user_amount: number
  /** 订单状态 @maxLength 32 */
  status: 'CREATE_DEAL' | 'PAY_SUCCESS'
  /** 状态发生时间 @maxLength 64 @example 2018-06-08T10:34:56+08:00 */
  action_time: Rfc3339
  /** 支付时间 @maxLength 64 @example 2018-06-08T10:34:56+08:00 */
  pay_time?: Rfc3339
  /** 微信支付订单号 @maxLength 64 @example 1009660380201506130728806387 */
  transaction_id?: string
  /** 商户订单号 @maxLength 64 @example 20150806125346 */
  out_trade_no?: string
  /** 渠道商系统内部订单号 @maxLength 64 @example 20150806125346 */
  out_order_no: string
  /** 桌位号 @maxLength 16 @example 1 */
  out_table_no?: string
  /** 消费人数 @example 2 */
  people_count?: number
  /** 商户菜品信息列表 */
  dish_list: Dish[]
}

/** 商户菜品信息 */
export interface Dish {
  /** 商户菜品ID @maxLength 48 @example 1 */
  out_dish_no: string
  /** 菜品名称 @maxLength 128 @example 清汤锅底 */
  name: string
  /** 菜品单价，单位为分 @example 1 */
  price: number
  /** 菜品单位 @maxLength 16 */
  unit: 'BY_SHARE' | 'BY_WEIGHT'
  /** 菜品数量 @example 1.5 */
  count: number
  /** 是否折扣行，单位为分 @example 100 */
  discount?: number
  /** 菜品类型 @maxLength 32 @example FAST_FOOD */
  type?: string
  /** 优先级 @example 1 */
  priority?: number
  /** 菜品属性 */
  properties?: Property
}

/** 菜品属性 */
export interface Property {
  /** 口味 @maxLength 128 @example 辣 */
  taste: string
  /** 做法 @maxLength 128 @example 炒 */
  cuisine: string
  /** 主料 @maxLength 128 @example 猪肝 */
  main_material: string
  /** 配料 @maxLength 128 @example 青椒 | 辣椒 | 葱 | 八角 */
  ingredients: string
  /** 其他 @maxLength 128 @example 有机 | 农家 */
  others?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/catering/orders/sync-status': SyncStatus
  }
}
