import type { Async, Call, Encrypted, SerialHeader } from '../../endpoint.js'
import type {
  CreatedPayAfterOrder,
  PayAfterOrder,
  PayAfterOrderDiscount,
  PayAfterOrderFee,
  QueryPayAfterOrder,
} from '../../models/payscore.js'

interface Verbs {
  /**
   * 创建先享后付订单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
   */
  post: Call<{ json: CreatePayAfterOrder; headers?: SerialHeader }, CreatedPayAfterOrder>
  /**
   * 查询先享后付订单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
   */
  get: Call<{ query?: QueryPayAfterOrder }, PayAfterOrder>
}

/** `v3/payscore/payafter-orders` */
export interface PayafterOrders extends Verbs, Async<Verbs> {
  /** 先享后付 */
  _out_order_no_: import('./payafter-orders/_out_order_no_.js').OutOrderNo
}

export interface CreatePayAfterOrder {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @maxLength 32 @example 500001 */
  service_id: string
  /** 用户下单时确认的服务开始时间 @pattern /\d{8}|\d{14}|OnAccept/ */
  service_start_time?: string
  /** 用户下单时确定的预计服务结束时间 @pattern /\d{8}|\d{14}/ */
  service_end_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 服务信息 @maxLength 20 */
  service_introduction?: string
  /** 后付费项目 */
  fees?: PayAfterOrderFee[]
  /** 优惠项目 */
  discounts?: PayAfterOrderDiscount[]
  /** 订单风险金额，单位为分 */
  risk_amount?: number
  /** 附加数据 @maxLength 256 */
  attach?: string
  /** 使用需用户确认订单类型 */
  need_user_confirm?: boolean
  /** 用户标识 @maxLength 128 */
  openid?: string
  /** 用户姓名 */
  name?: Encrypted
  /** 用户手机号 */
  phone?: Encrypted
  /** 用户身份证ID */
  userid?: Encrypted
  /** 用户收货地址 */
  address?: Encrypted
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/payafter-orders': PayafterOrders
  }
}
