import type { Async, Call } from '../../endpoint.js'
import type { ToOverseaOrder } from '../../models/funds-to-oversea.js'

interface Verbs {
  /**
   * 申请资金出境
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476113
   */
  post: Call<{ json: RequestToOverseaOrder }, ToOverseaOrder>
}

/** `v3/funds-to-oversea/orders` */
export interface Orders extends Verbs, Async<Verbs> {
  /** 平台收付通·跨境付款：查询出境结果 */
  _out_order_id_: import('./orders/_out_order_id_.js').OutOrderId
}

export interface RequestToOverseaOrder {
  /** 商户出境单号 @example merchant_1123123 */
  out_order_id: string
  /** 二级商户号 @example 123456 */
  sub_mchid: string
  /** 微信订单号 @example 420000000000000010 */
  transaction_id: string
  /** 出境金额，单位为分 @example 10 */
  amount: number
  /** 境外收款币种 @example USD */
  foreign_currency: string
  /** 商品信息 */
  goods_info?: GoodsInfo[]
  /** 卖家信息 */
  seller_info: SellerInfo
  /** 物流信息 */
  express_info: ExpressInfo
  /** 收款人信息 */
  payee_info: {
    /** 收款人识别号 @example ID123112312 */
    payee_id: string
  }
  /** 预售信息 */
  presale_info?: PresaleInfo
}

/** 商品信息 */
export interface GoodsInfo {
  /** 商品名称 @example 橘子 */
  goods_name: string
  /** 商品类目 @example 家用电器 */
  goods_category: string
  /** 商品单价，单位为分 @example 1 */
  goods_unit_price: number
  /** 商品数量 @example 1 */
  goods_quantity: number
}

/** 卖家信息 */
export interface SellerInfo {
  /** 境外卖家经营主体名称 @example 香港xxxx公司 */
  oversea_business_name: string
  /** 境外卖家店铺名称 @example 香港xxx公司xxx店铺 */
  oversea_shop_name: string
  /** 卖家ID @example id2123123123 */
  seller_id: string
}

/** 物流信息 */
export interface ExpressInfo {
  /** 物流单号 @example curier_number_1231 */
  courier_number: string
  /** 物流商名称 @example 国际xxx物流 */
  express_company_name: string
}

/** 预售信息 */
export interface PresaleInfo {
  /** 订单类型 */
  type: 'DEPOSIT' | 'BALANCE'
  /** 预售订单总金额，单位为分 @example 10 */
  total_amount: number
  /** 关联定金订单号 @example 4208450740201411110007820472 */
  deposit_transaction_id?: string
  /** 关联尾款订单号 @example 4208450740201411110007820472 */
  balance_transaction_id?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/funds-to-oversea/orders': Orders
  }
}
