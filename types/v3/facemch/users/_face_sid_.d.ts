import type { Async, Call, Encrypted } from '../../../endpoint.js'

interface Verbs {
  /**
   * 查询用户授权的实名信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
   */
  get: Call<
    {
      /** 终端设备识别用户成功后返回的凭证 @example aabbccdd12345 */
      face_sid: string
      query: QueryFaceUser
    },
    FaceUser
  >
}

/** `v3/facemch/users/{face_sid}` */
export interface FaceSid extends Verbs, Async<Verbs> {}

export interface QueryFaceUser {
  /** 标识本次请求获取的信息类型 */
  info_type: 'ASK_UNIONID' | 'ASK_REAL_NAME'
  /** 微信分配的公众账号ID @example wx2b029c08a6233333 */
  appid: string
  /** 子商户号 @example 123456789 */
  sub_mchid?: string
  /** 微信分配的子商户公众账号ID @example wx2b029c08a6255555 */
  sub_appid?: string
  /** 子商户证书序列号 @example wx2b029c08a6255555 */
  sub_serial_no?: string
}

export interface FaceUser {
  /** UnionID */
  union_id?: string
  /** 用户在商户appid下的唯⼀标识 */
  openid?: string
  /** 用户在⼦商户appid下的唯⼀标识 */
  sub_openid?: string
  /** 姓名信息 */
  real_name_info?: RealNameInfo
}

/** 姓名信息 */
export interface RealNameInfo {
  /** 加密的姓名 */
  encrypted_real_name?: Encrypted
  /** 证件类型 */
  credential_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
  /** 加密的证件号码 */
  encrypted_credential_id?: Encrypted
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/facemch/users/{face_sid}': FaceSid
  }
}
