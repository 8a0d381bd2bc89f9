import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'

interface Verbs {
  /**
   * 预开通用户ETC指定卡扣费
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715215
   */
  post: Call<
    { json: PreopenEtc; headers?: SerialHeader },
    {
      /** 预开通ID @example sdjf23kdsHJfdksj8djsK98HJio5hdI0 */
      preopen_id: string
    }
  >
}

/** `v3/vehicle/etc/preopen` */
export interface Preopen extends Verbs, Async<Verbs> {}

export interface PreopenEtc {
  /** 服务商appid @example 10000098 */
  sp_appid: string
  /** 子商户appid @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 特约商户号 @example 1510770601 */
  sub_mchid?: string
  /** 用户标识 @example ot35_4gNgXsUuh2sQY0lT9N08AU0 */
  openid: string
  /** ETC授权扣费模板ID @example 97619 */
  plan_id: string
  /** ETC设备号 @example xxxxxxx */
  etc_device_id?: string
  /** 车牌号 @example 藏ZZZZZZ */
  plate_number: string
  /** 实名信息 */
  identify: Identify
  /** 用户开通ETC时绑定的银行卡 @example K/TErW6DqEM8JFHX4iL3Rlj2vqaEqktvw1KVjgmQ== */
  bank_card_no?: Encrypted
}

/** 实名信息 */
export interface Identify {
  /** 姓名 @example LOX6jBeRlK/TErW6DqEM8JFHX4iL3Rlj2vqaEqktvw1KVjgmQ== */
  encrypted_real_name: Encrypted
  /** 证件号码 @example t85SAX3GxVYqGQm2Q8cfeFd1dWy40j4s7XpIds8Glw83HG3vN9Q== */
  encrypted_credential_id: Encrypted
  /** 证件类型 @example ID_CARD */
  credential_type: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/vehicle/etc/preopen': Preopen
  }
}
