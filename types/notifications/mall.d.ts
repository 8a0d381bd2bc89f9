/** `MALL_AUTH.*`, `MALL_REFUND.*`, `MALL_TRANSACTION.*` */

export interface MallAuthActivateCard {
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  code: string
  /** 用户开会员卡时的商圈商户号 */
  mchid: string
  /** 用户授权类型 */
  auth_type: string
}

export interface MallRefundSuccess {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 商圈商户名称 */
  merchant_name: string
  /** 门店名称 */
  shop_name: string
  /** 门店编号 */
  shop_number: string
  /** 公众账号ID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 交易完成时间 */
  refund_time: string
  /** 支付金额，单位为分 */
  pay_amount: number
  /** 退款金额，单位为分 */
  refund_amount: number
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
}

export interface MallTransactionSuccess {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 商圈商户名称 */
  merchant_name: string
  /** 门店名称 */
  shop_name: string
  /** 门店编号 */
  shop_number: string
  /** 公众账号ID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 交易完成时间 */
  time_end: string
  /** 交易金额，单位为分 */
  amount: number
  /** 微信支付订单号 */
  transaction_id: string
  /** 提交标记 */
  commit_tag?: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 商圈会员积分服务授权结果
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285836
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012076406
     */
    'MALL_AUTH.ACTIVATE_CARD': MallAuthActivateCard
    /**
     * 商圈会员场内退款
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285869
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012076419
     */
    'MALL_REFUND.SUCCESS': MallRefundSuccess
    /**
     * 商圈会员场内支付结果
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285856
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012076414
     */
    'MALL_TRANSACTION.SUCCESS': MallTransactionSuccess
  }
}
