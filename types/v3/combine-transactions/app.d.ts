import type { Async, Call, Rfc3339, SerialHeader } from '../../endpoint.js'
import type {
  CombinedOrderSceneInfo,
  SettleInfo,
  SubOrderAmount,
  SubsidyDetail,
} from '../../models/combined-order.js'
import type { PayerIdentity } from '../../models/order.js'

interface Verbs {
  /**
   * 合单下单-APP支付
   * @remarks 普通商户, 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556944
   */
  post: Call<{ json: CombinedAppOrder; headers?: SerialHeader }, CombinedAppOrdered>
}

/** `v3/combine-transactions/app` */
export interface App extends Verbs, Async<Verbs> {}

export interface CombinedAppOrder {
  /** 合单商户appid @maxLength 32 @example wxd678efh567hg6787 */
  combine_appid: string
  /** 合单商户号 @maxLength 32 @example 1900000109 */
  combine_mchid: string
  /** 合单商户订单号 @maxLength 32 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example P20150806125346 */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: CombinedOrderSceneInfo
  /** 商品单信息 */
  sub_orders: CombinedAppOrderSubOrder[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 @maxLength 128 */
    openid?: string
    /** 实名支付(需单独申请权限) */
    identity?: PayerIdentity
  }
  /** 交易起始时间 @example 2019-12-31T15:59:59+08:00 */
  time_start?: Rfc3339
  /** 交易结束时间 @example 2019-12-31T15:59:59+08:00 */
  time_expire?: Rfc3339
  /** 预支付交易会话标识 @example wx201410272009395522657a690389285100 */
  prepay_id?: string
  /** 通知地址 @maxLength 255 @example https://yourapp.com/notify */
  notify_url: string
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE'
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[]
  /** 预签约信息 */
  contract_info?: ContractInfo
  /** 贴息信息(微信分付) */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: SubsidyDetail[]
  }
}

export interface CombinedAppOrdered {
  /** 预支付交易会话标识 @example wx201410272009395522657a690389285100 */
  prepay_id: string
  /** 预签约结果 */
  contract_result?: ContractResult
}

/** 商品单信息 */
export interface CombinedAppOrderSubOrder {
  /** 子单商户号 @maxLength 32 @example 1900000109 */
  mchid: string
  /** 商品单个人收款方受理授权ID @example 1900000109 */
  individual_auth_id?: string
  /** 商品单个人收款方平台昵称 @example 哈哈哈小店 */
  individual_name?: string
  /** 附加数据 @maxLength 128 @example 深圳分店 */
  attach: string
  /** 订单金额 */
  amount: SubOrderAmount
  /** 商品单商户订单号 @maxLength 32 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example 20150806125346 */
  out_trade_no: string
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 商品详情 @maxLength 6000 @example 买单费用 */
  detail?: string
  /** 订单优惠标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 商品描述 @maxLength 127 @example 腾讯充值中心-QQ会员充值 */
  description: string
  /** 结算信息 */
  settle_info?: SettleInfo
  /** 子商户应用ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 是否指定分账 */
  profit_sharing?: boolean
}

/** 预签约信息 */
export interface ContractInfo {
  /** 签约商户号 @maxLength 32 @example 1900000109 */
  mchid: string
  /** 签约商户AppID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 签约商户协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 委托代扣协议模板ID @example 12535 */
  plan_id: number
  /** 用户账户展示名称 @example 微信代扣用户A */
  contract_display_account: string
  /** 回调通知地址 @example https://yourapp.com/notify */
  notify_url: string
}

/** 预签约结果 */
export interface ContractResult {
  /** 签约结果码 @example INVALID_REQUEST */
  code: string
  /** 签约结果描述信息 @example 当前签约协议号已经进行签约 */
  message?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/combine-transactions/app': App
  }
}
