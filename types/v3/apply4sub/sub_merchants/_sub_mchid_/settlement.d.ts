import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询结算账户
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761142
   */
  get: Call<
    {
      /** 特约商户/二级商户号 @example 1900006491 */
      sub_mchid: string
      query?: {
        /** 银行账号掩码规则 */
        account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2'
      }
    },
    SubMerchantSettlement
  >
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/settlement` */
export interface Settlement extends Verbs, Async<Verbs> {}

export interface SubMerchantSettlement {
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'
  /** 开户银行 @maxLength 128 @example 工商银行 */
  account_bank: string
  /** 开户银行全称（含支行） @maxLength 128 @example 施秉县农村信用合作联社城关信用社 */
  bank_name?: string
  /** 开户银行联行号 @maxLength 128 @example 402713354941 */
  bank_branch_id?: string
  /** 银行账号 @maxLength 128 @example 62*************78 */
  account_number: string
  /** 验证结果 */
  verify_result: 'VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING'
  /** 验证失败原因 @example 用户姓名/证件/手机不匹配，请核对后重试 */
  verify_fail_reason?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/apply4sub/sub_merchants/{sub_mchid}/settlement': Settlement
  }
}
