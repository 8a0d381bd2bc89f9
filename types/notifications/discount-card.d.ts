/** `DISCOUNT_CARD.*` */

export interface DiscountCardNotice {
  /** 公众账号ID */
  appid?: string
  /** 用户标识 */
  openid?: string
  /** 先享卡ID */
  card_id?: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 守约状态变化
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml
     */
    'DISCOUNT_CARD.AGREEMENT_ENDED': DiscountCardNotice
    /**
     * 微信先享卡用户领卡
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml
     */
    'DISCOUNT_CARD.GET_CARD': DiscountCardNotice
    /**
     * 微信先享卡用户结算
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml
     */
    'DISCOUNT_CARD.SETTLEMENT': DiscountCardNotice
    /**
     * 微信先享卡用户领卡
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml
     */
    'DISCOUNT_CARD.USER_ACCEPTED': DiscountCardNotice
    /**
     * 扣费状态变化
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml
     */
    'DISCOUNT_CARD.USER_PAID': DiscountCardNotice
  }
}
