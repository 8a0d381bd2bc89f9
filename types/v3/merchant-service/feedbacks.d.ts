import type { Async, Call } from '../../endpoint.js'

interface Verbs {
  /**
   * 商户反馈
   * @remarks 普通商户, 服务商, 渠道商
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
   */
  post: Call<{ json: ReportFeedback }, void>
}

/** `v3/merchant-service/feedbacks` */
export interface Feedbacks extends Verbs, Async<Verbs> {}

export interface ReportFeedback {
  /** 微信支付订单号 @example 4200000404201909069117582536 */
  transaction_id: string
  /** 被诉商户号 @example 9980456248 */
  complainted_mchid: string
  /** 反馈内容类型 @example 1 */
  feedback_type?: number
  /** 反馈内容 @example 已与用户协商解决 */
  feedback_content: string
  /** 图片凭证 */
  feedback_images?: string[]
  /** 反馈处理完成 */
  launch_confirm_process?: boolean
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/feedbacks': Feedbacks
  }
}
