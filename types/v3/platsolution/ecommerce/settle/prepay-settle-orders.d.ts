import type { Async, Call } from '../../../../endpoint.js'
import type { CreatedPrepaySettleOrder } from '../../../../models/ecommerce-settle.js'
import type { EstimatedAmount } from '../../../../models/papay.js'

interface Verbs {
  /**
   * 个人收款-申请批量结算
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012649847
   */
  post: Call<{ json: CreatePrepaySettleOrder }, CreatedPrepaySettleOrder>
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders` */
export interface PrepaySettleOrders extends Verbs, Async<Verbs> {
  /** 平台收付通·个人收款：个人收款-查询批量结算信息 */
  _settle_batch_no_: import('./prepay-settle-orders/_settle_batch_no_.js').SettleBatchNo
}

export interface CreatePrepaySettleOrder {
  /** 发起方AppID @example WXA12368855126622 */
  appid: string
  /** 商户结算批次单号 @example 1236698745558870 */
  out_settle_batch_no: string
  /** 商品单个人收款方受理授权ID @example 256322110225 */
  individual_auth_id: string
  /** 通知地址 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
  /** 收款方描述 @example 共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元 */
  description: string
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE'
  /** 结算信息列表 */
  settle_info_list: SettleInfo[]
  /** 收款类型模板ID */
  receive_type_template_id?: 1 | 2
}

/** 结算信息列表 */
export interface SettleInfo {
  /** 商户结算单号 @example 12369666555136622 */
  out_settle_no: string
  /** 微信支付订单号 @example 4207752501201407033233368018 */
  transaction_id: string
  /** 结算明细单列表 */
  settle_detail_info_list: SettleDetailInfo[]
}

/** 结算明细单列表 */
export interface SettleDetailInfo {
  /** 商户结算明细单号 @example 123688556699666554 */
  out_settle_detail_no: string
  /** 结算类型 @example RECEIVE */
  settle_type: string
  /** 接收方类型 @example MERCHANT */
  receiver_type: string
  /** 接收方账号 @example 1234567890 */
  receiver_account: string
  /** 金额 */
  amount: EstimatedAmount
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/settle/prepay-settle-orders': PrepaySettleOrders
  }
}
