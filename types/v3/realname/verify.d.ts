import type { Async, Call, Encrypted, SerialHeader } from '../../endpoint.js'

interface Verbs {
  /**
   * 实名信息校验
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735179
   */
  get: Call<{ query: QueryVerify; headers?: SerialHeader }, RealnameVerify>
}

/** `v3/realname/verify` */
export interface Verify extends Verbs, Async<Verbs> {}

export interface QueryVerify {
  /** 下单用户账户的证件类型 */
  credential_type: 1 | 2 | 5 | 9 | 12 | 17 | 19
  /** 加密后的下单用户证件号 @example InhziTSUwVqxfKp9M5nGCSjF395VL */
  encrypted_credential_id: Encrypted
  /** 加密后的下单用户姓名 @example InhziTSUwVqxfKp9M5nGCSjF395VL */
  encrypted_name: Encrypted
  /** 微信支付交易单号 @example 442100010320250122523549415021 */
  wxp_trade_no: string
}

export interface RealnameVerify {
  /** 实名比对结果 */
  verify_result: 0 | 1
  /** 错误信息 @example realname verify succ */
  err_message?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/realname/verify': Verify
  }
}
