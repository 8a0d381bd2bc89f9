import type { Async, Call } from '../../../../../endpoint.js'
import type { CancelledAuthCode } from '../../../../../models/subsidy.js'

interface Verbs {
  /**
   * 品类凭证码预核销撤销
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Call<{ json: CancelAuthCode }, CancelledAuthCode>
}

/** `v3/gov/subsidy/zhejiang/authcode/cancel` */
export interface Cancel extends Verbs, Async<Verbs> {}

export interface CancelAuthCode {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 @example 123 */
  req_ssn: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/zhejiang/authcode/cancel': Cancel
  }
}
