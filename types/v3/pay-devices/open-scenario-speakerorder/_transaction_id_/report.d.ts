import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 码牌支付结果上报
   * @remarks 服务商
   */
  post: Call<
    {
      /** 微信支付订单号 @example 20190611222222222200000000012122 */
      transaction_id: string
      json: ReportReport
    },
    ReportedReport
  >
}

/** `v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report` */
export interface Report extends Verbs, Async<Verbs> {}

export interface ReportReport {
  /** 子商户 @example 1900000001 */
  sub_mchid: string
  /** 收款链接url @example URl:weixin://wxpay/s/An4baqw */
  code_url: string
  /** 商户订单号 @example example_out_trade_no */
  out_trade_no: string
  /** 设备sn @example example_device_sn */
  device_sn: string
}

export interface ReportedReport {
  /** 子商户 @example 1900000001 */
  sub_mchid: string
  /** 收款链接url @example URl:weixin://wxpay/s/An4baqw */
  code_url: string
  /** 商户订单号 @example example_out_trade_no */
  out_trade_no: string
  /** 设备sn @example example_device_sn */
  device_sn: string
  /** 微信支付订单号 @example 20190611222222222200000000012122 */
  transaction_id: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': Report
  }
}
