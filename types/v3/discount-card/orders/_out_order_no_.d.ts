import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { DiscountCardOrder } from '../../../models/discount-card.js'

interface Verbs {
  /**
   * 通过先享卡订单号查询订单
   * @remarks 普通商户
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   */
  get: Call<
    {
      /** 先享卡订单号 @example 233bcbf407e87789b8e471f251774f95 */
      out_order_no: string
    },
    DiscountCardOrder
  >
  /**
   * 更新先享卡订单
   * @remarks 普通商户
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
   */
  patch: Call<
    {
      /** 先享卡订单号 @example 233bcbf407e87789b8e471f251774f95 */
      out_order_no: string
      json: ModifyDiscountCardOrder
    },
    ModifiedDiscountCardOrder
  >
}

/** `v3/discount-card/orders/{out_order_no}` */
export interface OutOrderNo extends Verbs, Async<Verbs> {}

export interface ModifyDiscountCardOrder {
  /** 目标达成明细列表 */
  objectives?: Objective[]
  /** 奖励明细列表 */
  rewards?: Reward[]
}

export interface ModifiedDiscountCardOrder {
  /** 先享卡订单号 @example 233bcbf407e87789b8e471f251774f95 */
  out_order_no: string
  /** 微信支付服务订单号 @example 15646546545165651651 */
  order_id: string
}

/** 目标达成明细列表 */
export interface Objective {
  /** 目标流水号 @example 578354545 */
  objective_serial_no: string
  /** 先享卡目标ID @example 123456 */
  objective_id: number
  /** 履约描述 @example 购买商品 */
  performance_description: string
  /** 履约类型 */
  performance_type: 'INCREASE' | 'DECREASE'
  /** 目标数量 @example 1 */
  count: number
  /** 履约时间 @example 2015-05-20T13:29:35.120+08:00 */
  performance_time: Rfc3339
  /** 备注说明 @example 特价商品 */
  remark?: string
}

/** 奖励明细列表 */
export interface Reward {
  /** 奖励流水号 @example 578354 */
  reward_serial_no: string
  /** 先享卡奖励ID @example 123456 */
  reward_id: number
  /** 奖励描述 @example 购买商品 */
  description: string
  /** 奖励类型 */
  reward_type: 'INCREASE' | 'DECREASE'
  /** 奖励数量 @example 1 */
  count: number
  /** 奖励金额，单位为分 @example 100 */
  amount: number
  /** 奖励时间 @example 2015-05-20T13:29:35.120+08:00 */
  reward_time: Rfc3339
  /** 备注说明 @example 特价商品 */
  remark?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/discount-card/orders/{out_order_no}': OutOrderNo
  }
}
