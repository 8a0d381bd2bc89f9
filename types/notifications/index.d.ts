/** What WeChat Pay tells merchants unasked: every event with its decrypted resource. */

/** APIv3 events and what their `resource` holds. Add your own by declaration merging. */
export interface NotificationEvents {
  /** 异常转付处理结果回调 */
  'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': object
  /** H5支付域名修改申请事件 */
  'APPLYMENT_STATE.APPROVED': object
  /** 商户交易拦截记录新增 */
  'BLOCKRECORD.CHANGE': object
  /** 商户交易拦截记录申诉 */
  'BLOCKSUBMISSION.CHANGE': object
  /** 商家名片会员用户积分兑券事件 */
  'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': object
  /** 商家名片会员用户积分同步事件 */
  'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': object
  /** 用户开通商家名片会员卡事件 */
  'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': object
  /** 用户删除商家名片会员卡事件 */
  'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': object
  /** 公益捐赠-预算申请关闭回调 */
  'BUDGET.CLOSED': object
  /** 公益捐赠-预算申请完结回调 */
  'BUDGET.FINISHED': object
  /** 公益捐赠-预算申请锁定成功回调 */
  'BUDGET.LOCKED': object
  /** 产生新投诉 */
  'COMPLAINT.CREATE': object
  /** 投诉状态变化 */
  'COMPLAINT.STATE_CHANGE': object
  /** 领券事件回调 */
  'COUPON.SEND': object
  /** 核销事件回调 */
  'COUPON.USE': object
  /** 自动还款扣费还款成功 */
  'CREDIT_REPAYMENT.DEDUCTION_PAY': object
  /** 自动还款协议签约成功 */
  'CREDIT_REPAYMENT.SIGN_CONTRACT': object
  /** 自动还款协议解约成功 */
  'CREDIT_REPAYMENT.TERMINATE_CONTRACT': object
  /** 外包内用-查询收款二维码信息 */
  'CROSS_BORDER_PAY.GET_MCH_INFO': object
  /** 外包内用-推送订单信息 */
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': object
  /** 投放计划状态变更 */
  'DELIVERY_PLAN.CHANGE': object
  /** 守约状态变化 */
  'DISCOUNT_CARD.AGREEMENT_ENDED': object
  /** 微信先享卡用户领卡 */
  'DISCOUNT_CARD.GET_CARD': object
  /** 微信先享卡用户结算 */
  'DISCOUNT_CARD.SETTLEMENT': object
  /** 微信先享卡用户领卡 */
  'DISCOUNT_CARD.USER_ACCEPTED': object
  /** 扣费状态变化 */
  'DISCOUNT_CARD.USER_PAID': object
  /** 收付通合单代扣签约成功 */
  'ECOMMERCE_ENTRUST.SIGN': object
  /** 收付通合单代扣解约成功 */
  'ECOMMERCE_ENTRUST.TERMINATE': object
  /** 校园轻松付用户欠款状态变化 */
  'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': object
  /** 教育续费通用户解约成功 */
  'ENTRUST.RELEASE': object
  /** 委托代扣签约成功 */
  'ENTRUST.SIGN': object
  /** 教育续费通用户签约成功 */
  'ENTRUST.SIGNING': object
  /** 委托代扣解约成功 */
  'ENTRUST.TERMINATE': object
  /** 代扣解约问询 */
  'ENTRUST.TERMINATE_INQUIRY': object
  /** 代扣解约挽留业务-获取解约挽留信息 */
  'ENTRUST.TERMINATE_RETENTION': object
  /** 用户签约状态变更 */
  'FACEPAY.USER_STATE_CHANGE': object
  /** 发票卡券作废 */
  'FAPIAO.CARD_DISCARDED': object
  /** 发票插入用户卡包成功 */
  'FAPIAO.CARD_INSERTED': object
  /** 发票开具成功 */
  'FAPIAO.ISSUED': object
  /** 发票冲红成功 */
  'FAPIAO.REVERSED': object
  /** 用户发票抬头填写完成 */
  'FAPIAO.USER_APPLIED': object
  /** 隔夜归还保险订单状态变化 */
  'HIRE_POWER_BANK.RECEIVE_INSURANCE': object
  /** 保险商户委托代续期完成 */
  'INSURANCE_ENTRUST.RENEW': object
  /** 保险商户委托代扣签约成功 */
  'INSURANCE_ENTRUST.SIGN': object
  /** 保险商户委托代扣解约完成 */
  'INSURANCE_ENTRUST.TERMINATE': object
  /** 微信保单服务用户授权成功 */
  'INSURANCE_POLICY_MANAGEMENT.GRANTED': object
  /** 商圈会员积分服务授权结果 */
  'MALL_AUTH.ACTIVATE_CARD': object
  /** 商圈会员场内退款 */
  'MALL_REFUND.SUCCESS': object
  /** 商圈会员场内支付结果 */
  'MALL_TRANSACTION.SUCCESS': object
  /** 商户管理记录 */
  'MANAGERECORD.CHANGE': object
  /** 用户关闭自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CLOSED': object
  /** 用户确认自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': object
  /** 商家转账批次关闭回调 */
  'MCHTRANSFER.BATCH.CLOSED': object
  /** 商家转账批次完成回调 */
  'MCHTRANSFER.BATCH.FINISHED': object
  /** 商家转账回调 */
  'MCHTRANSFER.BILL.FINISHED': object
  /** 转账到QQ钱包 */
  'MCHTRANSFER.QQWALLETBILL.FINISHED': object
  /** 商户提现状态变更 */
  'MCHWITHDRAW.CHANGE': object
  /** 医保混合收款成功 */
  'MEDICAL_INSURANCE.SUCCESS': object
  /** 会员卡领卡事件 */
  'MEMBERCARD.ACCEPT_CARD': object
  /** 会员卡激活事件 */
  'MEMBERCARD.ACTIVATE_CARD': object
  /** 用户管理会员卡事件 */
  'MEMBERCARD.USERCARD_MANAGE': object
  /** 合作伙伴订阅 */
  'MERCHANT_NOTIFY.NOTIFY': object
  /** 跨境/全球-委托代扣签约成功 */
  'PAPAY.SIGN': object
  /** 跨境/全球-委托代扣成功解约 */
  'PAPAY.TERMINATE': object
  /** 停车缴费服务-商户查费 */
  'PARKING_FEE.QUERY_TRANS_INFO': object
  /** 服务账户绑定结果 */
  'PAYSCORE.BIND_SERVICE_ACCOUNT': object
  /** 支付分从业机构-商户预下单 */
  'PAYSCORE.MCH_PREPAY': object
  /** 支付分服务确认订单 */
  'PAYSCORE.USER_ACCEPTED': object
  /** 取消签约回调 */
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': object
  /** 支付分服务用户解除授权成功 */
  'PAYSCORE.USER_CLOSE_SERVICE': object
  /** 支付分服务用户确认成功 */
  'PAYSCORE.USER_CONFIRM': object
  /** 支付分服务用户授权成功 */
  'PAYSCORE.USER_OPEN_SERVICE': object
  /** 支付分服务用户支付成功 */
  'PAYSCORE.USER_PAID': object
  /** 签约成功回调 */
  'PAYSCORE.USER_SIGN_PLAN': object
  /** 商品券图片生成结果 */
  'PRODUCT_COUPON_SP.IMAGE_GENERATION': object
  /** 商品券领券 */
  'PRODUCT_COUPON_SP.SEND': object
  /** 分账动账成功回退 */
  'PROFITSHARING.RETURN': object
  /** 分账动账成功变动 */
  'PROFITSHARING.SUCCESS': object
  /** 平台收付通商家充值-关闭充值 */
  'RECHARGE.CLOSED': object
  /** 平台收付通商家充值-充值资金退回 */
  'RECHARGE.FUND_RETURNED': object
  /** 平台收付通商家充值-充值成功 */
  'RECHARGE.SUCCESS': object
  /** 退款异常 */
  'REFUND.ABNORMAL': object
  /** 退款关闭 */
  'REFUND.CLOSED': object
  /** 退款成功 */
  'REFUND.SUCCESS': object
  /** 风险订单回调 */
  'RISKTRADE.IDENTIFICATION': object
  /** 商户签名验签／加解密测试-回调接口 */
  'SECURITY_ECHO.SUCCESS': object
  /** 个人收款-结算回调 */
  'SETTLEMENT.SUCCESS': object
  /** 停车服务扣费失败 */
  'TRANSACTION.FAIL': object
  /** 校园轻松付扣费失败 */
  'TRANSACTION.INDUSTRY_FAILED': object
  /** 校园轻松付扣费支付成功 */
  'TRANSACTION.INDUSTRY_SUCCESS': object
  /** 用户对垫资单还款 */
  'TRANSACTION.PAY_BACK': object
  /** 支付成功 */
  'TRANSACTION.SUCCESS': object
  /** 停车入场状态变更 */
  'VEHICLE.ENTRANCE_STATE_CHANGE': object
  /** ETC授权签约状态变化 */
  'VEHICLE.USER_STATE_CHANGE': object
  /** 商户平台申诉 */
  'VIOLATION.APPEAL': object
  /** 商户平台拦截 */
  'VIOLATION.INTERCEPT': object
  /** 商户平台处罚 */
  'VIOLATION.PUNISH': object
  /** 关系授权完成 */
  'WEBIZPAY.AUTHORIZED': object
  /** 企业支付额度卡退款成功后 */
  'WEBIZPAY.PAYMENTREFUNDSUCCESS': object
  /** 企业支付额度卡支付成功后 */
  'WEBIZPAY.PAYMENTSUCCESS': object
  /** 企业支付额度卡失效后 */
  'WEBIZPAY.QUOTACARDEXPIRED': object
  /** 企业支付关系解除授权后 */
  'WEBIZPAY.REVOKED': object
}

/** APIv2 notifications: what `resource` is here stands in the message itself, or decrypted in `req_info` or `event_ciphertext`. */
export interface NotificationsV2 {
  /** 用户确认订单失败 */
  'CHECK.FAIL': object
  /** 用户确认订单成功 */
  'CHECK.SUCCESS': object
  /** 订单支付失败 */
  'TRANSACTION.FAIL': object
  /** 订单支付成功 */
  'TRANSACTION.SUCCESS': object
  /** 合单支付通知 */
  'combined-transactions-success': object
  /** 扣款服务-签约/解约结果通知 */
  'pap-contract-state-changed': object
  /** 退款结果通知 */
  'refund-processed': object
  /** 普通支付通知 */
  'transaction-success': object
  /** 事中-风险交易回调通知银行服务商 */
  'transactions-risk-occurred': object
  /** 车牌状态变更通知 */
  'vehicle-state-changed-for-parking': object
}

/**
 * A verified and decrypted APIv3 notification; `event_type` tells which.
 * @example if (notification.event_type === 'TRANSACTION.SUCCESS') notification.resource.out_trade_no
 */
export type Notification<Type extends keyof NotificationEvents = keyof NotificationEvents> = { [Each in Type]: Notified<Each> }[Type]

/** One kind of APIv3 notification. */
export interface Notified<Type extends keyof NotificationEvents> {
  /** 通知ID, the same when a notification is repeated */
  readonly id: string
  /** 通知创建时间 @example 2018-06-08T10:34:56+08:00 */
  readonly create_time: string
  /** 通知类型 */
  readonly event_type: Type
  /** 通知数据类型 @example encrypt-resource */
  readonly resource_type: string
  /** 回调摘要 @example 支付成功 */
  readonly summary: string
  /** 通知数据, decrypted */
  readonly resource: NotificationEvents[Type]
}
