import type { Async, Call } from '../../../../../endpoint.js'
import type { CancelledAuthCode } from '../../../../../models/subsidy.js'

interface Verbs {
  /**
   * sn码解锁
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Call<{ json: UnlockSnCode }, CancelledAuthCode>
}

/** `v3/gov/subsidy/zhejiang/sncode/unlock` */
export interface Unlock extends Verbs, Async<Verbs> {}

export interface UnlockSnCode {
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
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
  /** 交易订单 号 */
  trans_orderid: string
  /** 原支付订 单号 */
  ori_pay_orderid: string
  /** 订单金额 */
  order_price: string
  /** 收单机构 */
  acquire_code?: string
  /** 销售订单 号 */
  sell_orderid: string
  /** 市级区域 代码 */
  city?: string
  /** 区县区域代码 */
  county?: string
  /** 是否 AI 产 品 */
  is_ai_product?: string
  /** 销售时间 */
  sale_time?: string
  /** 厂商信息 */
  mfr_info?: string
  /** 具体品牌 */
  brand?: string
  /** 渠道类型 */
  sales_models?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/zhejiang/sncode/unlock': Unlock
  }
}
