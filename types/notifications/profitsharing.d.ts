/** `PROFITSHARING.*` */
import type { Rfc3339 } from '../endpoint.js'
import type { TransactionSuccessReceiver } from '../models/notification.js'

export interface ProfitsharingNotice {
  /** 商户号 */
  mchid?: string
  /** 调用接口提交的商户号 */
  sp_mchid?: string
  /** 调用接口提交的子商户号 */
  sub_mchid?: string
  /** 微信支付系统生成的订单号 */
  transaction_id: string
  /** 微信分账/回退单号 */
  order_id: string
  /** 分账方系统内部的分账/回退单号 */
  out_order_no: string
  /** 分账接收方对象 */
  receiver: TransactionSuccessReceiver
  /** 订单支付完成时间 */
  success_time: Rfc3339
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 分账动账成功回退
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012116672
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
     */
    'PROFITSHARING.RETURN': ProfitsharingNotice
    /**
     * 分账动账成功变动
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012116672
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
     */
    'PROFITSHARING.SUCCESS': ProfitsharingNotice
  }
}
