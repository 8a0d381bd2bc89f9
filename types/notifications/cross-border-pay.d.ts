/** `CROSS_BORDER_PAY.*` */
import type { OrderAmount } from '../models/order.js'

export interface CrossBorderPayGetMchInfo {
  /** 受理网络交易流水号 */
  acq_tid: string
  /** 钱包编码 */
  bank_type: string
  /** 商户二维码内容 */
  qr_cd_mp: string
}

export interface CrossBorderPayPushOrderInfo {
  /** 受理网络交易流水号 */
  acq_tid: string
  /** 钱包编码 */
  bank_type: string
  /** 订单金额信息 */
  amount: OrderAmount
  /** 用户标识 */
  openid: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 外包内用-查询收款二维码信息
     * @see https://pay.weixin.qq.com/doc/v3/institution/4019762388
     */
    'CROSS_BORDER_PAY.GET_MCH_INFO': CrossBorderPayGetMchInfo
    /**
     * 外包内用-推送订单信息
     * @see https://pay.weixin.qq.com/doc/v3/institution/4019762399
     */
    'CROSS_BORDER_PAY.PUSH_ORDER_INFO': CrossBorderPayPushOrderInfo
  }
}
