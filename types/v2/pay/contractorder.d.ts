import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'
import type { UnifiedOrderTradeType } from '../../models/v2-order.js'

interface Verbs {
  /**
   * 支付中签约
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987320
   */
  post: Call<{ xml: ContractOrderRequest }, ContractOrdered>
}

/** `v2/pay/contractorder` */
export interface Contractorder extends Verbs, Async<Verbs> {}

export interface ContractOrderRequest extends Signable {
  /** 请求appid @maxLength 32 @example wxcbda96de0b165486 */
  appid: string
  /** 商户号 @maxLength 32 @example 1200009811 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 签约商户号 @maxLength 32 @example 1200009811 */
  contract_mchid: string
  /** 签约appid @maxLength 32 @example wxcbda96de0b165486 */
  contract_appid: string
  /** 商户订单号 @maxLength 32 @example 123456 */
  out_trade_no: string
  /** 设备号 @maxLength 32 @example 013467007045764 */
  device_info?: string
  /** 商品描述 @maxLength 128 @example Ipadmini16G白色 */
  body: string
  /** 商品详情 @maxLength 8192 @example Ipadmini16G白色 */
  detail?: string
  /** 附加数据 @maxLength 127 @example 深圳分店 */
  attach?: string
  /** 回调通知url @maxLength 256 @example http://yoursite.com */
  notify_url: string
  /** 总金额，单位为分 @example 888 */
  total_fee: number | string
  /** 终端IP @maxLength 16 @example 123.12.12.123 */
  spbill_create_ip: string
  /** 交易起始时间 @maxLength 14 @example 20091225091010 */
  time_start?: string
  /** 交易结束时间 @maxLength 14 @example 20091227091010 */
  time_expire?: string
  /** 商品标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 交易类型 @maxLength 16 */
  trade_type: UnifiedOrderTradeType
  /** 商品ID @maxLength 32 @example 12235413214070356458058 */
  product_id?: string
  /** 指定支付方式 @maxLength 32 @example no_credit */
  limit_pay?: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户子标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 模板id @example 123 */
  plan_id: number | string
  /** 签约协议号 @maxLength 32 @example 100001256 */
  contract_code: string
  /** 请求序列号 @example 1695 */
  request_serial: number | string
  /** 用户账户展示名称 @example 123 */
  contract_display_account: string
  /** 签约信息通知url @example http://yoursite.com */
  contract_notify_url: string
}

export interface ContractOrdered extends V2Answer {
  /** 预签约结果 @example SUCCESS */
  contract_result_code: string
  /** 预签约错误代码 @example Fail */
  contract_err_code?: string
  /** 预签约错误描述 @example 已签约 */
  contract_err_code_des?: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 预支付交易会话标识 @maxLength 64 @example wx201410272009395522657a690389285100 */
  prepay_id: string
  /** 交易类型 @maxLength 16 @example JSAPI */
  trade_type: string
  /** 二维码链接 @maxLength 64 @example weixin：//wxpay/s/An4baqw */
  code_url?: string
  /** 模板id @example 123 */
  plan_id?: string
  /** 请求序列号 @example 1695 */
  request_serial?: string
  /** 签约协议号 @example 1023658866 */
  contract_code?: string
  /** 用户账户展示名称 @example 张三 */
  contract_display_account?: string
  /** 支付跳转链接 @maxLength 64 */
  mweb_url?: string
  /** 商户订单号 @maxLength 32 @example 123456 */
  out_trade_no: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/contractorder': Contractorder
  }
}
