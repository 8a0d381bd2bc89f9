import type { Async, Call, Encrypted, SerialHeader } from '../../endpoint.js'

interface Verbs {
  /**
   * 服务人员注册
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535138
   */
  post: Call<
    { json: RegisterGuide; headers?: SerialHeader },
    {
      /** 服务人员ID @example LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic */
      guide_id: string
    }
  >
  /**
   * 服务人员查询
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535123
   */
  get: Call<{ query: ListGuides; headers?: SerialHeader }, GuideList>
}

/** `v3/smartguide/guides` */
export interface Guides extends Verbs, Async<Verbs> {
  /** 支付即服务：服务人员信息更新 */
  _guide_id_: import('./guides/_guide_id_.js').GuideId
}

export interface RegisterGuide {
  /** 子商户ID */
  sub_mchid?: string
  /** 企业ID */
  corpid: string
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid: string
  /** 企业微信的员工姓名 */
  name: Encrypted
  /** 手机号码 */
  mobile: Encrypted
  /** 员工个人二维码 */
  qr_code: string
  /** 头像URL */
  avatar: string
  /** 群二维码URL @example https://work.weixin.qq.com/xxxxxxx */
  group_qrcode?: string
}

export interface ListGuides {
  /** 子商户ID */
  sub_mchid?: string
  /** 门店ID */
  store_id: string | number
  /** 企业微信的员工ID */
  userid?: string
  /** 手机号码 */
  mobile?: Encrypted
  /** 工号 */
  work_id?: string
  /** 最大资源条数 @maximum 10 */
  limit?: string | number
  /** 请求资源起始位置 */
  offset?: string | number
}

export interface GuideList {
  /** 服务人员数量 */
  total_count?: number
  /** 最大资源条数 @maximum 10 */
  limit?: number
  /** 请求资源起始位置 */
  offset?: number
  /** 服务人员信息列表 */
  data?: Guide[]
}

/** 服务人员信息 */
export interface Guide {
  /** 服务人员ID @example LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic */
  guide_id?: string
  /** 门店ID @example 12345678 */
  store_id?: number
  /** 企业微信的员工姓名 @example pVd1HJ6v/69bDnuC4EL5Kz4jBHLiCa8MRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
  name?: Encrypted
  /** 手机号码 @example pVd1HJ6v/69bDnuC4EL5Kz4jBHLiCa8MRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
  mobile?: Encrypted
  /** 企业微信的员工ID @example robert */
  userid?: string
  /** 工号 @example robert */
  work_id?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/smartguide/guides': Guides
  }
}
