import type { Async, Call } from '../../../../endpoint.js'
import type { MiniProgramJumpInfo } from '../../../../models/complaint.js'

interface Verbs {
  /**
   * 提交回复
   * @remarks 普通商户, 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467254
   */
  post: Call<
    {
      /** 投诉单号 @maxLength 64 @example 200201820200101080076610000 */
      complaint_id: string
      json: ComplaintReply
    },
    void
  >
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/response` */
export interface ComplaintIdResponse extends Verbs, Async<Verbs> {}

export interface ComplaintReply {
  /** 被诉商户号 @maxLength 64 @example 1900012181 */
  complainted_mchid: string
  /** 回复内容 @maxLength 200 @example 已与用户沟通解决 */
  response_content: string
  /** 回复图片 @maxItems 4 @example file23578_21798531.jpg */
  response_images?: string[]
  /** 跳转链接 @example https://www.xxx.com/notify */
  jump_url?: string
  /** 跳转链接文案 @example 查看订单详情 */
  jump_url_text?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: MiniProgramJumpInfo
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/complaints-v2/{complaint_id}/response': ComplaintIdResponse
  }
}
