import type { Async, Call, Encrypted, SerialHeader } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 修改结算帐号
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761138
   */
  post: Call<
    {
      /** 特约商户号 @minLength 8 @example 1900006491 */
      sub_mchid: string
      json: ModifySettlementRequest
      headers?: SerialHeader
    },
    {
      /** 修改结算账户申请单号 @example 102329389XXXX */
      application_no: string
    }
  >
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement` */
export interface ModifySettlement extends Verbs, Async<Verbs> {}

export interface ModifySettlementRequest {
  /** 修改模式 */
  modify_mode?: 'MODIFY_MODE_ASYNC'
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'
  /** 开户银行 @maxLength 128 @example 工商银行 */
  account_bank: string
  /** 开户银行省市编码 @maxLength 128 @example 110000 */
  bank_address_code?: string
  /** 开户银行全称（含支行） @maxLength 128 @example 中国工商银行股份有限公司北京市分行营业部 */
  bank_name?: string
  /** 开户银行联行号 @maxLength 128 @example 402713354941 */
  bank_branch_id?: string
  /** 银行账号 @example ciphertext */
  account_number: Encrypted
  /** 开户名称 @example ciphertext */
  account_name?: Encrypted
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': ModifySettlement
  }
}
