import type { Async, Call } from '../../../endpoint.js'
import type {
  CreateCustomOrder,
  CreatedCustomOrder,
  CustomOrderList,
  ListCustomOrders,
  ModifiedCustomOrder,
  ModifyCustomOrder,
} from '../../../models/customs.js'

interface Verbs {
  /**
   * 报关
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025127
   */
  post: Call<{ json: CreateCustomOrder }, CreatedCustomOrder>
  /**
   * 报关查询
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025131
   */
  get: Call<{ query: ListCustomOrders }, CustomOrderList>
  /**
   * 报关信息修改
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025136
   */
  patch: Call<{ json: ModifyCustomOrder }, ModifiedCustomOrder>
}

/** `v3/global/customs/orders` */
export interface Orders extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/global/customs/orders': Orders
  }
}
