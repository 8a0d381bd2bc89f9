import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'

interface Verbs {
  /**
   * 预签约接口
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post: Call<
    { json: PresignContract; headers?: SerialHeader },
    {
      /** 会话ID */
      presign_token: string
    }
  >
}

/** `v3/offlineface/contracts/presign` */
export interface Presign extends Verbs, Async<Verbs> {}

export interface PresignContract {
  /** 业务类型 */
  business_name: string
  /** 刷脸用户信息 */
  facepay_user: FacepayUser
  /** 签约指定银行卡 */
  limit_bank_card?: LimitBankCard
  /** 签约模式 */
  contract_mode?: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE'
}

/** 刷脸用户信息 */
export interface FacepayUser {
  /** 商户用户ID */
  out_user_id: string
  /** 刷脸用户名 */
  identification_name?: string
  /** 机构ID */
  organization_id: string
  /** 证件信息 */
  identification?: Identification
  /** 手机号码 */
  phone?: Encrypted
}

/** 签约指定银行卡 */
export interface LimitBankCard {
  /** 银行卡号 */
  bank_card_number?: Encrypted
  /** 开卡人姓名 */
  identification_name?: Encrypted
  /** 开卡人证件 */
  identification?: Identification
  /** 银行卡有效期 */
  valid_thru?: string
  /** 银行类型 */
  bank_type?: string
  /** 开卡预留手机号 */
  phone?: Encrypted
}

/** 证件信息 */
export interface Identification {
  /** 证件类型 */
  identification_type: 'IDCARD'
  /** 证件ID */
  identification_number: Encrypted
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/offlineface/contracts/presign': Presign
  }
}
