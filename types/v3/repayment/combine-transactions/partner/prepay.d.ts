import type { Async, Call, Encrypted, Rfc3339 } from '../../../../endpoint.js'
import type { SettleInfo, SubOrderAmount } from '../../../../models/combined-order.js'

interface Verbs {
  /**
   * 还款下单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124463
   */
  post: Call<{ json: PrepayCombineTransaction }, PrepaidCombineTransaction>
}

/** `v3/repayment/combine-transactions/partner/prepay` */
export interface Prepay extends Verbs, Async<Verbs> {}

export interface PrepayCombineTransaction {
  /** 还款单订单号 @example 1217752501201407033233368018 */
  combine_out_trade_no: string
  /** 还款服务商商户号 @example 1230000109 */
  combine_mchid: string
  /** 还款明细单信息列表 @maxItems 10 */
  sub_orders: CombineTransactionSubOrder[]
  /** 交易结束时间 @example 2018-06-08T10:34:56+08:00 */
  time_expire?: Rfc3339
  /** 通知地址 @example https://yourapp.com/notify */
  notify_url?: string
  /** H5调起支付场景信息 */
  h5_info?: H5Info
  /** APP调起支付场景信息 */
  app_info?: {
    /** 还款服务商APPID @example wxd678efh567hg6787 */
    combine_appid: string
  }
  /** 小程序调起支付场景信息 */
  miniprogram_info?: MiniProgramInfo
  /** 支付者信息 */
  combine_payer_info?: {
    /** 实名支付 */
    identity?: Identity
  }
  /** 微信内网页调起支付场景信息 */
  wechat_web_info?: WechatWebInfo
}

export interface PrepaidCombineTransaction {
  /** 预支付交易会话标识 @example wx201410272009395522657a690389285100 */
  prepay_id?: string
  /** 支付跳转链接 */
  h5_url?: string
}

/** 还款明细单信息列表 */
export interface CombineTransactionSubOrder {
  /** 还款单发起商户号 @example 1230000109 */
  mchid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 还款明细单订单号 @example 20150806125346 */
  out_trade_no: string
  /** 订单金额 */
  amount: SubOrderAmount
  /** 附加数据 @example 深圳分店 */
  attach: string
  /** 商品描述 @example 某某放心借 */
  description: string
  /** 结算信息 */
  settle_info?: SettleInfo
}

/** H5调起支付场景信息 */
export interface H5Info {
  /** 还款服务商APPID @example wxd678efh567hg6787 */
  combine_appid: string
  /** 用户终端IP @example 127.0.0.1 */
  payer_client_ip: string
  /** 场景类型 */
  type: 'iOS' | 'Android' | 'Wap'
  /** 应用名称 @example 王者荣耀 */
  app_name?: string
  /** 网站URL @example https://pay.qq.com */
  app_url: string
  /** iOS平台BundleID @example com.tencent.wzryiOS */
  bundle_id?: string
  /** Android平台PackageName @example com.tencent.tmgp.sgame */
  package_name?: string
}

/** 小程序调起支付场景信息 */
export interface MiniProgramInfo {
  /** 还款服务商APPID @example wxd678efh567hg6787 */
  combine_appid: string
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
}

/** 实名支付 */
export interface Identity {
  /** 类型 */
  type:
    | 'IDCARD'
    | 'HONGKONG_MACAO'
    | 'HONGKONG_MACAO_RESIDENT'
    | 'TAIWAN_RESIDENT'
    | 'FOREIGN_RESIDENT'
    | 'OVERSEA_PASSPORT'
    | 'TAIWAN_COMPATRIOT_PERMIT'
  /** 加密后的证件号 */
  number: Encrypted
  /** 加密后的姓名 */
  name: Encrypted
}

/** 微信内网页调起支付场景信息 */
export interface WechatWebInfo {
  /** 还款服务商APPID */
  combine_appid?: string
  /** 用户标识 */
  openid?: string
  /** 网页经营场景URL */
  webview_url?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/repayment/combine-transactions/partner/prepay': Prepay
  }
}
