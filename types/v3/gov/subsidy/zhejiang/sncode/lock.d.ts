import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * sn码锁定
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Call<{ json: LockSnCode }, LockedSnCode>
}

/** `v3/gov/subsidy/zhejiang/sncode/lock` */
export interface Lock extends Verbs, Async<Verbs> {}

export interface LockSnCode {
  /** 发起方 */
  create_user: string
  /** 省份代码 */
  province: string
  /** 厂商统一 社会信用 代码 */
  manufact_cert_code?: string
  /** 商品 SN码 */
  sn: string
  /** 商品条码 */
  goods_bar_code: string
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 商品型号 */
  goods_model?: string
  /** IMEI_1 码 */
  imei1?: string
  /** IMEI_2 码 */
  imei2?: string
  /** 交易订单号 */
  trans_orderid: string
  /** 订单金额 */
  order_price: string
  /** 收单机构 */
  acquire_code?: string
  /** 销售订单号 */
  sell_orderid: string
  /** 市级区域代码 */
  city?: string
  /** 区县区域代码 */
  county?: string
  /** 是否 AI 产品 */
  is_ai_product?: string
  /** 销售时间 */
  sale_time?: string
  /** 厂商信息 */
  mfr_info?: string
  /** 具体品牌 */
  brand?: string
  /** 渠道类型 */
  sale_models?: string
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
}

export interface LockedSnCode {
  /** 响应码 @example 000000 */
  resp_code: string
  /** 响应描述 @example 成功 */
  resp_desc: string
  /** IMEI_1 码 */
  imei1?: string
  /** IMEI_2 码 */
  imei2?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/zhejiang/sncode/lock': Lock
  }
}
