import type { Encrypted } from '../endpoint.js'
import type { IdentityType } from './combined-order.js'

/** 实名支付(需单独申请权限) */
export interface PayerIdentity {
  /** 证件类型 */
  type: IdentityType
  /** 加密后的证件号 @example 6B46824C852FA29AAC3DCE6BFD852E27 */
  number: Encrypted
  /** 加密后的姓名 @example 6B46824C852FA29AAC3DCE6BFD852E27 */
  name: Encrypted
}

/** 订单金额 */
export interface SchoolPayAmount {
  /** 订单金额，单位为分 @example 888 */
  total: number
  /** 用户实际支付金额，单位为分 @example 888 */
  payer_total?: number
  /** 折扣，单位为分 @example 100 */
  discount_total?: number
  /** 货币类型 @example CNY */
  currency?: string
}

/** 支付者 */
export interface SchoolPayPayer {
  /** 用户在服务商的标识 @example oUpF8uMuAJOM2pxb1Q */
  openid?: string
  /** 用户在特约商户的标识 @example oUpF8uMuAJOM2pxb1Q */
  sub_openid?: string
}

/** 设备信息 */
export interface DeviceInfo {
  /** 设备号 @example 12343232 */
  device_id?: string
  /** 商户端设备ip @example 123.12.12.123 */
  device_ip: string
}

/** 支付者 */
export interface TransactionPayer {
  /** 用户在服务商APP的标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sp_openid?: string
  /** 用户子标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
}

export interface CreateFailNotify {
  /** 直连商户号 @maxLength 32 @example 1230000109 */
  mchid: string
  /** 公众号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
}

/** 订单金额 */
export interface OrderAmount {
  /** 金额，单位为币种的最小单位 @example 1 */
  total: number
  /** 货币类型 @maxLength 16 @example CNY */
  currency?: string
}

export interface CreatedExposure {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 @example Dfkdsf324+-LKFD= */
  market_exposure_token?: string
}

/** 优惠功能 */
export interface OrderDetail {
  /** 订单原价，单位为分 @example 608800 */
  cost_price?: number
  /** 商品小票ID @maxLength 32 @example 微信123 */
  invoice_id?: string
  /** 单品列表 */
  goods_detail?: GoodsDetail[]
}

/** 单品列表 */
export interface GoodsDetail {
  /** 商户侧商品编码 @maxLength 32 @example 商品编码 */
  merchant_goods_id: string
  /** 微信侧商品编码 @maxLength 32 @example 1001 */
  wechatpay_goods_id?: string
  /** 商品名称 @maxLength 256 @example iPhoneX 256G */
  goods_name?: string
  /** 商品数量 @example 1 */
  quantity: number
  /** 商品单价，单位为分 @example 828800 */
  unit_price: number
}

/** 场景信息 */
export interface SceneInfo {
  /** 用户终端IP @maxLength 45 @example 14.23.150.211 */
  payer_client_ip: string
  /** 商户端设备号 @maxLength 32 @example 013467007045764 */
  device_id?: string
  /** 商户门店信息 */
  store_info?: StoreInfo
}

/** 商户门店信息 */
export interface StoreInfo {
  /** 门店编号 @maxLength 32 @example 0001 */
  id: string
  /** 门店名称 @maxLength 256 @example 腾讯大厦分店 */
  name?: string
  /** 地区编码 @maxLength 32 @example 440305 */
  area_code?: string
  /** 详细地址 @maxLength 512 @example 广东省深圳市南山区科技中一道10000号 */
  address?: string
}

/** 优惠功能 */
export interface AppWithContractDetail {
  /** 订单原价，单位为分 @example 608800 */
  cost_price?: number
  /** 商品小票ID @maxLength 32 @example 微信123 */
  invoice_id?: string
  /** 单品列表 */
  goods_detail: GoodsDetail[]
}

/** 场景信息 */
export interface AppWithContractSceneInfo {
  /** 用户终端IP @maxLength 45 @example 14.23.150.211 */
  payer_client_ip: string
  /** 商户端设备号 @maxLength 32 @example 013467007045764 */
  device_id?: string
  /** 商户门店信息 */
  store_info?: AppWithContractStoreInfo
}

/** 商户门店信息 */
export interface AppWithContractStoreInfo {
  /** 门店编号 @maxLength 32 @example 0001 */
  id?: string
  /** 门店名称 @maxLength 256 @example 腾讯大厦分店 */
  name?: string
  /** 地区编码 @maxLength 32 @example 440305 */
  area_code?: string
  /** 详细地址 @maxLength 512 @example 广东省深圳市南山区科技中一道10000号 */
  address?: string
}

/** 签约授权信息 */
export interface ContractInfo {
  /** 模板ID @example 3484306348 */
  plan_id: string
  /** 签约商户号 @example 1200009811 */
  contract_mchid: string
  /** 签约AppID @example wxcbda96de0b165486 */
  contract_appid: string
  /** 签约协议号 @example 100001256 */
  contract_code: string
  /** 请求序列号 @example 1695 */
  request_serial: string
  /** 用户账户展示名称 @example 123456 */
  contract_display_account: string
  /** 签约信息通知URL @example https://yoursite.com */
  contract_notify_url?: string
}

/** 优惠功能 */
export interface CodepayOrderDetail {
  /** 订单原价，单位为分 @example 608800 */
  cost_price?: number
  /** 商品小票ID @maxLength 32 @example 微信123 */
  invoice_id?: string
  /** 单品列表 */
  goods_detail: OrderDetailGoodsDetail[]
}

/** 单品列表 */
export interface OrderDetailGoodsDetail {
  /** 商品编码 @maxLength 32 @example 1246464644 */
  merchant_goods_id: string
  /** 微信支付商品编码 @example 1001 */
  wxpay_goods_id?: string
  /** 商品名称 @maxLength 256 @example iPhoneX 256G */
  goods_name?: string
  /** 商品数量 @example 1 */
  quantity: number
  /** 商品单价，单位为分 @example 528800 */
  unit_price: number
}

/** 场景信息 */
export interface CodepayOrderSceneInfo {
  /** 商户端设备号 @maxLength 32 @example 013467007045764 */
  device_id?: string
  /** 商户端设备 IP @maxLength 45 @example 128.0.0.1 */
  device_ip?: string
  /** 商户门店信息 */
  store_info: OrderStoreInfo
}

/** 商户门店信息 */
export interface OrderStoreInfo {
  /** 门店编号 @maxLength 32 @example 0001 */
  id?: string
  /** 商家自定义编码 @maxLength 256 @example A1111 */
  out_id?: string
}

/** 场景信息 */
export interface H5OrderSceneInfo {
  /** 用户终端IP @maxLength 45 @example 14.23.150.211 */
  payer_client_ip: string
  /** 商户端设备号 @maxLength 32 @example 013467007045764 */
  device_id?: string
  /** 商户门店信息 */
  store_info?: StoreInfo
  /** H5场景信息 */
  h5_info: H5Info
}

/** H5场景信息 */
export interface H5Info {
  /** 场景类型 @maxLength 32 @example iOSAndroidWap */
  type: string
  /** 应用名称 @maxLength 64 @example 王者荣耀 */
  app_name?: string
  /** 网站URL @maxLength 128 @example https://pay.qq.com */
  app_url?: string
  /** iOS平台BundleID @maxLength 128 @example com.tencent.wzryiOS */
  bundle_id?: string
  /** Android平台PackageName @maxLength 128 @example com.tencent.tmgp.sgame */
  package_name?: string
}

/** 支付者 */
export interface OrderPayer {
  /** 用户服务标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sp_openid: string
  /** 用户子标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
}

/** 用户支付金额 */
export interface OrderTransactionAmount {
  /** 总金额，单位为分 @example 100 */
  total: number
  /** 货币类型 @maxLength 16 @example CNY */
  currency?: string
  /** 用户支付金额，单位为分 @example 100 */
  payer_total: number
  /** 用户支付币种 @maxLength 16 @example CNY */
  payer_currency?: string
}

/** 签约授权信息 */
export interface JsapiWithContractInfo {
  /** 扣费服务预授权token @example 201710180325670965 */
  token?: string
  /** 免密协议ID @example 201710180325670965 */
  password_free_contract_id?: string
  /** 模板ID @example 3484306348 */
  plan_id?: string
  /** 签约商户号 @example 1200009811 */
  contract_mchid?: string
  /** 签约AppID @example wxcbda96de0b165486 */
  contract_appid?: string
  /** 签约协议号 @example 100001256 */
  contract_code?: string
  /** 请求序列号 @example 1695 */
  request_serial?: string
  /** 用户账户展示名称 @example 123456 */
  contract_display_account?: string
  /** 签约信息通知URL @example https://yoursite.com */
  contract_notify_url?: string
}

export interface OrderCloseTransaction {
  /** 服务商户号 @maxLength 32 @example 1230000109 */
  sp_mchid: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
}

/** 充值金额 */
export interface RechargeAmount {
  /** 总金额，单位为分 @example 500000 */
  amount?: number
  /** 货币类型 @example CNY */
  currency?: string
}

/** 用户ID的类型 */
export type UserIdType = 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID'

/** 支付方式 */
export type LimitPay = 'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'
