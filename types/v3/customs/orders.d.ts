import type { Async, Call } from '../../endpoint.js'
import type {
  CreateCustomOrder,
  CreatedCustomOrder,
  CustomOrderList,
  ListCustomOrders,
  ModifiedCustomOrder,
  ModifyCustomOrder,
} from '../../models/customs.js'

interface Verbs {
  /**
   * 报关
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
   */
  post: Call<{ json: CreateCustomOrder }, CreatedCustomOrder>
  /**
   * 报关查询
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
   */
  get: Call<{ query: ListCustomOrders }, CustomOrderList>
  /**
   * 报关信息修改
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
   */
  patch: Call<{ json: ModifyCustomOrder }, ModifiedCustomOrder>
}

/** `v3/customs/orders` */
export interface Orders extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/customs/orders': Orders
  }
}
