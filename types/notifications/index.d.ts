/* oxlint-disable import/no-unassigned-import -- each of these adds its lines to the maps below */
/** What WeChat Pay tells merchants unasked: every event with its decrypted resource. */
import './abnormal-fund-processing.js'
import './applyment.js'
import './brand-member-card.js'
import './budget.js'
import './complaint.js'
import './coupon.js'
import './credit-repayment.js'
import './cross-border-pay.js'
import './delivery-plan.js'
import './discount-card.js'
import './ecommerce-entrust.js'
import './edu-school-pay.js'
import './entrust.js'
import './facepay.js'
import './fapiao.js'
import './hire-power-bank.js'
import './insurance-entrust.js'
import './insurance-policy-management.js'
import './mall.js'
import './manage-record.js'
import './mch-transfer.js'
import './mchwithdraw.js'
import './medical-insurance.js'
import './member-card.js'
import './merchant-notify.js'
import './papay.js'
import './parking-fee.js'
import './payscore.js'
import './product-coupon.js'
import './profitsharing.js'
import './recharge.js'
import './refund.js'
import './risktrade.js'
import './security-echo.js'
import './settlement.js'
import './transaction.js'
import './transaction-block.js'
import './v2.js'
import './vehicle.js'
import './violation.js'
import './webizpay.js'

/** APIv3 events and what their `resource` holds. Each file here adds its own lines; so may you. */
// oxlint-disable-next-line typescript/no-empty-interface -- filled by declaration merging
export interface NotificationEvents {}

/** APIv2 notifications: the message, or what `req_info` or `event_ciphertext` holds. */
// oxlint-disable-next-line typescript/no-empty-interface -- filled by declaration merging
export interface NotificationsV2 {}

/**
 * A verified and decrypted APIv3 notification; `event_type` tells which.
 * @example if (notification.event_type === 'TRANSACTION.SUCCESS') notification.resource.out_trade_no
 */
export type Notification<Type extends keyof NotificationEvents = keyof NotificationEvents> = {
  [Each in Type]: Notified<Each>
}[Type]

/** One kind of APIv3 notification. */
export interface Notified<Type extends keyof NotificationEvents> {
  /** 通知ID，重复通知时不变 */
  readonly id: string
  /** 通知创建时间 @example 2018-06-08T10:34:56+08:00 */
  readonly create_time: string
  /** 通知类型 */
  readonly event_type: Type
  /** 通知数据类型 @example encrypt-resource */
  readonly resource_type: string
  /** 回调摘要 @example 支付成功 */
  readonly summary: string
  /** 解密后的通知数据 */
  readonly resource: NotificationEvents[Type]
}
