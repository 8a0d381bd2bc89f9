import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'

interface Verbs {
  /**
   * 查询代金券批次
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5
   */
  post: Call<{ xml: QueryCouponStockRequest }, CouponStock>
}

/** `v2/mmpaymkttransfers/query_coupon_stock` */
export interface QueryCouponStock extends Verbs, Async<Verbs> {}

export interface QueryCouponStockRequest extends Signable {
  /** 代金券批次id @example 1757 */
  coupon_stock_id: string
  /** 公众账号ID @maxLength 32 @example wx5edab3bdfba3dc1c */
  appid: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 操作员 @maxLength 32 @example 10000098 */
  op_user_id?: string
  /** 设备号 @maxLength 32 */
  device_info?: string
  /** 协议版本 @maxLength 32 */
  version?: '1.0'
  /** 协议类型 @maxLength 32 */
  type?: 'XML'
}

export interface CouponStock extends V2Answer {
  /** 代金券批次ID @example 1757 */
  coupon_stock_id: string
  /** 代金券名称 @example 测试代金券 */
  coupon_name?: string
  /** 代金券面额，单位为分 @example 5 */
  coupon_value: string
  /** 代金券使用最低限额 @example 10 */
  coupon_mininumn?: string
  /** 代金券批次状态：1未激活、2审批中、4已激活、8已作废、16中止发放 @example 4 */
  coupon_stock_status: '1' | '2' | '4' | '8' | '16'
  /** 代金券数量 @example 100 */
  coupon_total: string
  /** 代金券最大领取数量 @example 1 */
  max_quota?: string
  /** 代金券已经发送的数量 @example 0 */
  is_send_num?: string
  /** 生效开始时间 @example 1943787483 */
  begin_time: string
  /** 生效结束时间 @example 1943787490 */
  end_time: string
  /** 创建时间 @example 1943787420 */
  create_time: string
  /** 代金券预算额度，单位为分 @example 500 */
  coupon_budget?: string
  /** 生效开始时间 @example 20181126152401 */
  begin_time_t: string
  /** 生效结束时间 @example 20181126152401 */
  end_time_t: string
  /** 创建时间 @example 20181126152401 */
  create_time_t: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mmpaymkttransfers/query_coupon_stock': QueryCouponStock
  }
}
