/** `PAYSCORE.*` */
import type { Rfc3339 } from '../endpoint.js'
import type {
  Location,
  PayscoreUserPaidPostDiscount,
  RiskFund,
  ServiceOrderPostPayment,
} from '../models/payscore.js'
import type { PromotionDetail } from '../models/transaction.js'

export interface PayscoreBindServiceAccount {
  /** 服务ID */
  service_id: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 商户申请绑定单号 */
  out_apply_no: string
  /** 受理状态 */
  apply_state: string
  /** 拒绝原因 */
  reject_reason?: string
}

export interface PayscoreMchPrepay {
  /** 调用创单接口时提交的服务ID */
  service_id: string
  /** 调用创单接口时提交的应用ID */
  appid: string
  /** 调用创单接口时提交的商户号 */
  mchid: string
  /** 调用创单接口时传入的子商户应用ID */
  sub_appid?: string
  /** 调用创单接口时传入的子商户商户号 */
  sub_mchid: string
  /** 调用创单接口时传入的渠道商商户号 */
  channel_id?: string
  /** 调用创单接口时提交的商户服务订单号 */
  out_order_no: string
  /** 用户标识 */
  openid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 总金额，单位为分 */
  total_amount: number
  /** 下单请求体 */
  prepay_req_body: PrepayReqBody
  /** 下单请求头，base64编码 */
  prepay_req_header_base64?: string
  /** 下单请求体，base64编码 */
  prepay_req_body_base64?: string
  /** 下单应答的HTTP状态码 */
  prepay_resp_http_code?: number
  /** 下单应答头，base64编码 */
  prepay_resp_header_base64?: string
  /** 下单应答体，base64编码 */
  prepay_resp_body_base64?: string
}

export interface PayscoreUserAccepted {
  /** 协议ID */
  contract_id?: string
  /** 商户号 */
  mchid?: string
  /** 公众账号ID */
  appid?: string
  /** 用户标识 */
  openid?: string
  /** 模板ID */
  plan_id?: string
  /** 签约状态 */
  contract_status?: 'DELETE'
  /** 签约完成时间 */
  create_time?: Rfc3339
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户的商户号 */
  sub_mchid?: string
  /** 渠道商商户号 */
  channel_id?: string
  /** 服务ID */
  service_id?: string
  /** 子商户公众号下OpenID */
  sub_openid?: string
  /** 回调状态 */
  user_service_status?: UserServiceStatus
  /** 服务开启/解除授权时间 */
  openorclose_time?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 商户请求单号 */
  out_request_no?: string
}

export interface PayscoreNotice {
  /** 计划签约ID */
  sign_plan_id: string
  /** 用户标识 */
  openid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 商户回调地址 */
  merchant_callback_url: string
  /** 签约所属计划ID */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: 'UNSIGNED'
  /** 取消计划时间 */
  cancel_sign_time: Rfc3339
  /** 签约计划取消类型 */
  cancel_sign_type?: CancelSignType
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划过期时间 */
  plan_over_time: Rfc3339
  /** 签约计划原总金额，单位为分 */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额，单位为分 */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list: SignedDetail[]
  /** 签约时间 */
  sign_time: Rfc3339
}

export interface PayscoreUserCloseService {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户的商户号 */
  sub_mchid: string
  /** 渠道商商户号 */
  channel_id?: string
  /** 服务ID */
  service_id: string
  /** 用户标识 */
  openid: string
  /** 子商户公众号下OpenID */
  sub_openid?: string
  /** 回调状态 */
  user_service_status?: UserServiceStatus
  /** 服务开启/解除授权时间 */
  openorclose_time?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 商户请求单号 */
  out_request_no?: string
}

export interface PayscoreUserConfirm {
  /** 服务ID */
  service_id: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 调用创单接口时传入的渠道商商户号 */
  channel_id?: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 用户标识 */
  openid: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'
  /** DOING状态附加说明 */
  state_description: string
  /** 服务信息 */
  service_introduction: string
  /** 总金额，单位为分 */
  total_amount?: number
  /** 后付费项目 */
  post_payments: ServiceOrderPostPayment[]
  /** 商户优惠 */
  post_discounts?: PayscoreUserPaidPostDiscount[]
  /** 服务风险金 */
  risk_fund: RiskFund
  /** 服务时间段 */
  time_range: TimeRange
  /** 服务位置 */
  location?: Location
  /** 商户数据包 */
  attach?: string
  /** 微信服务单号 */
  order_id?: string
  /** 是否需要收款 */
  need_collection?: boolean
  /** 商户系统内部扣款单号 */
  out_trade_no: string
  /** 收款信息 */
  collection?: Collection
  /** 回调状态 */
  user_service_status?: UserServiceStatus
  /** 服务开启/解除授权时间 */
  openorclose_time?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 商户请求单号 */
  out_request_no?: string
}

export interface PayscoreUserOpenService {
  /** 协议ID */
  contract_id: string
  /** 商户号 */
  mchid: string
  /** 公众账号ID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 模板ID */
  plan_id: string
  /** 签约状态 */
  contract_status: 'DELETE'
  /** 签约完成时间 */
  create_time: Rfc3339
  /** 商户签约协议号 */
  out_contract_code: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户的商户号 */
  sub_mchid: string
  /** 渠道商商户号 */
  channel_id?: string
  /** 服务ID */
  service_id: string
  /** 子商户公众号下OpenID */
  sub_openid?: string
  /** 回调状态 */
  user_service_status?: UserServiceStatus
  /** 服务开启/解除授权时间 */
  openorclose_time?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 商户请求单号 */
  out_request_no?: string
}

export interface PayscoreUserPaid {
  /** 服务ID */
  service_id: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 调用创单接口时传入的渠道商商户号 */
  channel_id?: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 商户系统内部扣款单号 */
  out_trade_no: string
  /** 用户标识 */
  openid: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'
  /** 服务信息 */
  service_introduction: string
  /** 商户收款总金额，单位为分 */
  total_amount?: number
  /** 后付费项目 */
  post_payments: ServiceOrderPostPayment[]
  /** 商户优惠 */
  post_discounts?: PayscoreUserPaidPostDiscount[]
  /** 订单风险金 */
  risk_fund: PayscoreUserPaidRiskFund
  /** 服务时间段 */
  time_range: TimeRange
  /** 服务位置 */
  location?: Location
  /** 商户数据包 */
  attach?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: Collection
  /** 回调状态 */
  user_service_status?: UserServiceStatus
  /** 服务开启/解除授权时间 */
  openorclose_time?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 订单状态说明 */
  state_description?: string
  /** 商户请求单号 */
  out_request_no?: string
}

export interface PrepayReqBody {
  /** 设备号 */
  device_info: string
  /** 微信支付分配给收单服务商的ID */
  nonce_str: string
  /** 商品或支付单简要描述 */
  body: string
  /** 附加数据 */
  attach?: string
  /** 货币类型 */
  fee_type: string
  /** 交易起始时间 */
  time_start: string
  /** 交易结束时间 */
  time_expire: string
  /** 订单优惠标记 */
  goods_tag?: string
  /** 通知地址 */
  notify_url: string
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay: string
  /** 需要跟公众平台的发票功能联合使用 */
  need_receipt: boolean
}

/** 签约计划取消类型 */
export type CancelSignType = 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE'

/** 签约计划明细列表 */
export interface SignedDetail {
  /** 计划明细序号 */
  plan_detail_no: number
  /** 计划明细原支付金额，单位为分 */
  original_price: number
  /** 计划明细优惠说明 */
  plan_discount_description?: string
  /** 计划明细实际支付金额，单位为分 */
  actual_price: number
  /** 计划明细状态 */
  plan_detail_state: PlanDetailState
  /** 计划明细对应的支付分服务单号 */
  order_id?: string
  /** 商户侧计划明细使用订单号 */
  merchant_plan_detail_no: string
  /** 计划详情名称 */
  plan_detail_name: string
  /** 实际支付价格，单位为分 */
  actual_pay_price?: number
  /** 详情使用时间 */
  use_time: Rfc3339
  /** 详情对应订单实际完成支付时间 */
  complete_time: Rfc3339
  /** 详情对应订单取消时间 */
  cancel_time: Rfc3339
}

/** 服务时间段 */
export interface TimeRange {
  /** 服务开始时间 */
  start_time: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间 */
  end_time?: Rfc3339
  /** 服务结束时间备注 */
  end_time_remark?: string
}

/** 收款信息 */
export interface Collection {
  /** 收款状态 */
  state: 'USER_PAYING' | 'USER_PAID'
  /** 总收款金额，单位为分 */
  total_amount: number
  /** 待收金额，单位为分 */
  paying_amount: number
  /** 已收金额，单位为分 */
  paid_amount: number
  /** 收款明细列表 */
  details?: CollectionDetail[]
}

/** 订单风险金 */
export interface PayscoreUserPaidRiskFund {
  /** 风险金额，单位为分 */
  amount: number
  /** 风险说明 */
  description?: string
}

/** 计划明细状态 */
export type PlanDetailState = 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL'

/** 收款明细列表 */
export interface CollectionDetail {
  /** 收款序号 */
  seq?: number
  /** 单笔收款金额，单位为分 */
  amount: number
  /** 收款成功渠道 */
  paid_type?: string
  /** 收款成功时间 */
  paid_time: string
  /** 微信支付交易单号 */
  transaction_id?: string
  /** 优惠功能 */
  promotion_detail?: PromotionDetail[]
}

/** 回调状态：授权成功、解除授权成功 */
export type UserServiceStatus = 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE'

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 服务账户绑定结果
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012156110
     */
    'PAYSCORE.BIND_SERVICE_ACCOUNT': PayscoreBindServiceAccount
    /**
     * 支付分从业机构-商户预下单
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012084127
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013194116
     */
    'PAYSCORE.MCH_PREPAY': PayscoreMchPrepay
    /**
     * 支付分服务确认订单
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8
     */
    'PAYSCORE.USER_ACCEPTED': PayscoreUserAccepted
    /**
     * 取消签约回调
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286184
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012159037
     */
    'PAYSCORE.USER_CANCEL_SIGN_PLAN': PayscoreNotice
    /**
     * 支付分服务用户解除授权成功
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012155288
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012086446
     */
    'PAYSCORE.USER_CLOSE_SERVICE': PayscoreUserCloseService
    /**
     * 支付分服务用户确认成功
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012625482
     */
    'PAYSCORE.USER_CONFIRM': PayscoreUserConfirm
    /**
     * 支付分服务用户授权成功
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012155288
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012086446
     */
    'PAYSCORE.USER_OPEN_SERVICE': PayscoreUserOpenService
    /**
     * 支付分服务用户支付成功
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012625482
     */
    'PAYSCORE.USER_PAID': PayscoreUserPaid
    /**
     * 签约成功回调
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286193
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012159652
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286184
     */
    'PAYSCORE.USER_SIGN_PLAN': PayscoreNotice
  }
}
