import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'

interface Verbs {
  /**
   * 服务人员信息更新
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535160
   */
  patch: Call<
    {
      /** 服务人员ID @example LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic */
      guide_id: string
      json: ModifyGuide
      headers?: SerialHeader
    },
    void
  >
}

/** `v3/smartguide/guides/{guide_id}` */
export interface GuideId extends Verbs, Async<Verbs> {
  /** 支付即服务：服务人员分配 */
  assign: import('./_guide_id_/assign.js').Assign
}

export interface ModifyGuide {
  /** 子商户ID @example 1234567890 */
  sub_mchid?: string
  /** 企业微信的员工姓名 */
  name?: Encrypted
  /** 手机号码 */
  mobile?: Encrypted
  /** 员工个人二维码 */
  qr_code?: string
  /** 头像URL */
  avatar?: string
  /** 群二维码URL @example https://work.weixin.qq.com/xxxxxxx */
  group_qrcode?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/smartguide/guides/{guide_id}': GuideId
  }
}
