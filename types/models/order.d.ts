/** 订单金额 */
export interface OrderAmount {
  /** 总金额, in fen @example 100 */
  total: number
  /** 货币类型 @example CNY */
  currency?: string
}

/** 优惠功能 */
export interface OrderDetail {
  /** 订单原价, in fen @example 608800 */
  cost_price?: number
  /** 商品小票ID */
  invoice_id?: string
  /** 单品列表 */
  goods_detail?: GoodsDetail[]
}

export interface GoodsDetail {
  /** 商户侧商品编码 */
  merchant_goods_id: string
  /** 微信侧商品编码 @example 1001 */
  wechatpay_goods_id?: string
  /** 商品名称 @example iPhoneX 256G */
  goods_name?: string
  /** 商品数量 @example 1 */
  quantity: number
  /** 商品单价, in fen @example 828800 */
  unit_price: number
}

/** 场景信息 */
export interface SceneInfo {
  /** 用户终端IP @example 14.23.150.211 */
  payer_client_ip?: string
  /** 商户端设备号 @example 013467007045764 */
  device_id?: string
  /** 商户门店信息 */
  store_info?: StoreInfo
}

export interface StoreInfo {
  /** 门店编号 @example 0001 */
  id?: string
  /** 门店名称 @example 腾讯大厦分店 */
  name: string
  /** 地区编码 @example 440305 */
  area_code: string
  /** 详细地址 */
  address: string
}

/** 结算信息 */
export interface SettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean
}
