import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'

interface Verbs {
  /**
   * 预签约
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468952
   */
  post: Call<
    { json: PresignContract; headers?: SerialHeader },
    {
      /** 预签约码 @example 0044de6c799739c2e8534b */
      presign_token: string
    }
  >
}

/** `v3/eduschoolpay/contracts/presign` */
export interface Presign extends Verbs, Async<Verbs> {}

export interface PresignContract {
  /** 商户appid @example wx8888888888888888 */
  appid: string
  /** 商户appid下的用户标识 @example oUpF8uMuAJOM2pxb1Q */
  openid: string
  /** 签约模板号 @example 101164396123311331 */
  plan_id: string
  /** 用户账号 @example 20200330tony */
  user_id: string
  /** 学校编号 @example 18260256813396 */
  school_id: string
  /** 外部签约号 @example 20190806125346 */
  out_contract_code: string
  /** 签约模式 @example LIMIT_BANK_CARD */
  contract_mode?: string
  /** 允许降级为普通签约模式 */
  downgrade_default_contract?: boolean
  /** 实名信息 */
  identity?: Identity
  /** 签约银行卡 */
  bank_card?: BankCard
}

/** 实名信息 */
export interface Identity {
  /** 姓名 @example 6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR */
  real_name: Encrypted
  /** 证件类型 @example IDENTITY_CARD */
  credential_type: Encrypted
  /** 身份证号 @example 6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR */
  id_card_number?: Encrypted
}

/** 签约银行卡 */
export interface BankCard {
  /** 签约银行卡号 @example 6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR */
  bank_card_no: Encrypted
  /** 银行卡有效期 @example 08/21 */
  valid_thru?: string
  /** 银行卡开卡预留手机号 @example j6PlFRRJ4nvGSbtDZzXbXScACvDSnIny67zk3BgT5uIbK4VfGmcjPBEk2mt5ASZ6UUHB4Gy0IZpbuanF9 */
  phone?: Encrypted
  /** 银行类型 @example CMC */
  bank_type?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/eduschoolpay/contracts/presign': Presign
  }
}
