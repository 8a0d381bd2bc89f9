import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 更新退款审批结果
   * @remarks 普通商户, 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467256
   */
  post: Call<
    {
      /** 投诉单号 @maxLength 64 @example 200201820200101080076610000 */
      complaint_id: string
      json: UpdateRefundProgressRequest
    },
    void
  >
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` */
export interface UpdateRefundProgress extends Verbs, Async<Verbs> {}

export interface UpdateRefundProgressRequest {
  /** 审批动作 */
  action: 'REJECT' | 'APPROVE'
  /** 预计发起退款时间，单位为天，action为APPROVE时填写 @example 3 */
  launch_refund_day?: number
  /** 拒绝退款原因，action为REJECT时填写 @example 拒绝退款 */
  reject_reason?: string
  /** 拒绝退款的举证图片列表 @example file23578_21798531.jpg */
  reject_media_list?: string[]
  /** 备注 @example 已处理完成 */
  remark?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': UpdateRefundProgress
  }
}
