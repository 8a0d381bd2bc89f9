import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 签约查询接口
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get: Call<
    {
      /** 签约ID @example CI8CD208Z7e9906f89 */
      contract_id: string
      query?: {
        /** 商户签约小程序APPID @example wx8888888888 */
        appid?: string
      }
    },
    Contract
  >
}

/** `v3/offlineface/contracts/{contract_id}` */
export interface ContractId extends Verbs, Async<Verbs> {}

export interface Contract {
  /** 签约ID @example CI8CD208Z7e9906f89 */
  contract_id: string
  /** 商户号 @example 2480278041 */
  mchid: string
  /** 机构ID @example OAABBCCDDeeff */
  organization_id: string
  /** 用户ID @example FU40F305Z4e2bb7d */
  use_id?: string
  /** 签约用户openid @example AFDSJfhdf8744 */
  openid?: string
  /** 签约状态 */
  contract_state: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED'
  /** 签约时间 @example 2018-06-08T10:34:56+08:00 */
  contract_signed_time: Rfc3339
  /** 解约时间 @example 2018-06-08T10:34:56+08:00 */
  contract_terminated_time?: Rfc3339
  /** 签约模式 */
  contract_mode: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE'
  /** 签约卡来源 */
  contract_bank_card_from: 'MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/offlineface/contracts/{contract_id}': ContractId
  }
}
