import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * sn码销售状态查询
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Call<{ json: QuerySnCode }, SnCode>
}

/** `v3/gov/subsidy/zhejiang/sncode/query` */
export interface Query extends Verbs, Async<Verbs> {}

export interface QuerySnCode {
  /** 商品SN码 */
  sn: string
  /** 省份代码 */
  province: string
  /** 厂商统一社会信 用代码 */
  manufact_cert_code?: string
  /** 商品品类 */
  goods_type: string
  /** 商品条码 */
  goods_bar_code: string
  /** IMEI_1 码 */
  imei1?: string
  /** IMEI_2 码 */
  imei2?: string
  /** 渠道类型 */
  sales_models?: string
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
}

export interface SnCode {
  /** 响应码 @example 000000 */
  resp_code: string
  /** 响应描述 @example 成功 */
  resp_desc: string
  /** 商品SN码 */
  sn?: string
  /** 省份代码 */
  province?: string
  /** 售卖状态 */
  sell_state?: 'U0022' | 'U0023' | 'U0024' | 'U9999'
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/zhejiang/sncode/query': Query
  }
}
