import type { Async, Call } from '../../../../../endpoint.js'
import type { CancelledAuthCode } from '../../../../../models/subsidy.js'

interface Verbs {
  /**
   * 品类凭证码上报撤销
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Call<{ json: RefundAuthCode }, CancelledAuthCode>
}

/** `v3/gov/subsidy/zhejiang/authcode/refund` */
export interface Refund extends Verbs, Async<Verbs> {}

export interface RefundAuthCode {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 商户订单号 */
  order_no?: string
  /** 政府补贴金额，单位为分 */
  subsidy_amt?: number
  /** 收货地区编码 */
  add_code?: string
  /** 收货地址 */
  address?: string
  /** 销售方式(0-线上/1-线下) */
  sale_models?: '0' | '1'
  /** 统一社会信用代码 */
  uniscid?: string
  /** 商品条码(13 位或 14 位) */
  barcode?: string
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 @example 123 */
  req_ssn: string
  /** 银行机构名称 */
  bank_name?: string
  /** 银行补贴金额 */
  bank_subsidy?: string
  /** 平台补贴金额 */
  plat_subsidy?: string
  /** 销售企业名称 */
  corp_name?: string
  /** 家电品牌 */
  brand?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/zhejiang/authcode/refund': Refund
  }
}
