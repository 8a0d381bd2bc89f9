/** APIv2 notifications, decrypted where they are encrypted. */
import type { Rfc3339 } from '../endpoint.js'
import type { UnifiedOrderTradeType } from '../models/v2-order.js'

export interface V2CheckNotice {
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 完结凭证 */
  finish_ticket?: string
}

export interface V2TransactionNotice {
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 总金额 */
  total_amount?: string
  /** 预计离店时间 */
  end_time?: Rfc3339
  /** 结单交易单号 */
  finish_transaction_id?: string
}

export interface V2CombinedTransactionsSuccess {
  /** 返回状态码 */
  return_code: 'SUCCESS'
  /** 返回信息 */
  return_msg?: string
  /** 合单APPID */
  combine_appid: string
  /** 合单商户号 */
  combine_mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 设备号 */
  device_info?: string
  /** 合单用户标识 */
  combine_openid?: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 交易类型 */
  trade_type: UnifiedOrderTradeType
  /** 付款银行 */
  bank_type?: string
  /** 签名 */
  sign: string
  /** 签名类型 */
  sign_type: string
  /** 业务结果 */
  result_code: 'SUCCESS'
  /** 业务信息 */
  result_msg?: string
  /** 错误代码 */
  err_code?: string
  /** 错误信息 */
  err_code_des?: string
  /** 子单信息列表 */
  sub_order_list: string
}

export interface V2PapContractStateChanged {
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 签约协议号 */
  contract_code: string
  /** 模板id */
  plan_id: string
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 签名 */
  sign: string
  /** 变更类型 */
  change_type: 'ADD' | 'DELETE'
  /** 操作时间 */
  operate_time: Rfc3339
  /** 委托代扣协议id */
  contract_id: string
  /** 协议到期时间 */
  contract_expired_time?: Rfc3339
  /** 协议解约方式 */
  contract_termination_mode?: '1' | '2' | '3' | '4' | '5' | '6' | '7'
  /** 请求序列号 */
  request_serial: string
  /** 公众账号id */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 协议状态 */
  contract_state?: '0' | '1'
  /** 协议签署时间 */
  contract_signed_time?: Rfc3339
  /** 协议解约时间 */
  contract_terminated_time?: Rfc3339
  /** 解约备注 */
  contract_termination_remark?: string
}

export interface V2RefundProcessed {
  /** 商户退款单号 */
  out_refund_no: string
  /** 商户订单号 */
  out_trade_no: string
  /** 退款资金来源 */
  refund_account: string
  /** 申请退款金额 */
  refund_fee: string
  /** 微信退款单号 */
  refund_id: string
  /** 退款入账账户 */
  refund_recv_accout?: string
  /** 退款发起来源 */
  refund_request_source?: 'API' | 'VENDOR_PLATFORM'
  /** 退款状态 */
  refund_status: 'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE'
  /** 退款金额 */
  settlement_refund_fee?: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 退款成功时间 */
  success_time?: Rfc3339
  /** 订单金额 */
  total_fee: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 用户退款金额 */
  cash_refund_fee: string
}

export interface V2TransactionSuccess {
  /** 公众平台APPID */
  appid: string
  /** 商家数据包 */
  attach?: string
  /** 付款银行 */
  bank_type: string
  /** 货币种类 */
  fee_type?: string
  /** 是否关注公众账号 */
  is_subscribe: 'Y' | 'N'
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 随机字符串 */
  nonce_str: string
  /** 用户标识 */
  openid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 业务结果 */
  result_code: 'SUCCESS'
  /** 返回状态码 */
  return_code: 'SUCCESS'
  /** 签名 */
  sign: string
  /** 支付完成时间 */
  time_end?: string
  /** 标价金额 */
  total_fee: string
  /** 总代金券金额 */
  coupon_fee?: string
  /** 代金券使用数量 */
  coupon_count?: string
  /** 代金券类型 */
  [name: `coupon_type_${number}`]: string
  /** 代金券ID */
  [name: `coupon_id_${number}`]: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'PAP'
  /** 微信支付订单号 */
  transaction_id: string
  /** 委托代扣协议id */
  contract_id?: string
  /** 用户是否已还款 */
  user_repaid?: string
  /** 交易状态 */
  trade_state?: 'SUCCESS'
}

export interface V2TransactionsRiskOccurred {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL'
  /** 返回信息 */
  return_msg?: string
  /** 签名类型 */
  sign_type: 'HMAC-SHA256'
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 事件单号 */
  event_code: string
  /** 风险级别 */
  risk_level: 'LOW' | 'MEDIUM' | 'HIGH'
  /** 风险描述 */
  risk_level_desc: string
  /** 有风险交易的服务商号 */
  mch_id: string
  /** 有风险交易的商户号 */
  sub_mch_id: string
  /** 微信支付订单号列表 */
  transaction_id_list: string
}

export interface V2VehicleStateChangedForParking {
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 公众平台APPID */
  appid: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名类型 */
  sign_type: 'HMAC-SHA256'
  /** 签名 */
  sign: string
  /** 车牌号 */
  plate_number: string
  /** 车牌变更事件类型 */
  vehicle_event_type?: 'NORMAL' | 'BLOCKED'
  /** 车牌变更事件信息 */
  vehicle_event_des?: 'OVERDUE' | 'REMOVE' | 'PAUSE'
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY'
  /** 车牌变更事件发生时间 */
  vehicle_event_createtime: string
}

declare module './index.js' {
  interface NotificationsV2 {
    /** 用户确认订单失败 */
    'CHECK.FAIL': V2CheckNotice
    /** 用户确认订单成功 */
    'CHECK.SUCCESS': V2CheckNotice
    /** 订单支付失败 */
    'TRANSACTION.FAIL': V2TransactionNotice
    /** 订单支付成功 */
    'TRANSACTION.SUCCESS': V2TransactionNotice
    /**
     * 合单支付通知
     * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5
     */
    'combined-transactions-success': V2CombinedTransactionsSuccess
    /**
     * 扣款服务-签约/解约结果通知
     * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987586
     * @see https://pay.weixin.qq.com/doc/v2/partner/4011988378
     * @see https://pay.weixin.qq.com/doc/v2/partner/4011989899
     */
    'pap-contract-state-changed': V2PapContractStateChanged
    /**
     * 退款结果通知
     * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940955
     * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935223
     * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937201
     */
    'refund-processed': V2RefundProcessed
    /**
     * 普通支付通知
     * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935221
     * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937152
     * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937248
     */
    'transaction-success': V2TransactionSuccess
    /**
     * 事中-风险交易回调通知银行服务商
     * @see https://pay.weixin.qq.com/doc/v2/institution/4011986354
     */
    'transactions-risk-occurred': V2TransactionsRiskOccurred
    /**
     * 车牌状态变更通知
     * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987424
     * @see https://pay.weixin.qq.com/doc/v2/partner/4011988215
     */
    'vehicle-state-changed-for-parking': V2VehicleStateChangedForParking
  }
}
