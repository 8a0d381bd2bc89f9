import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询结算账户修改申请状态
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761169
   */
  get: Call<
    {
      /** 特约商户/二级商户号 @example 1511101111 */
      sub_mchid: string
      /** 修改结算账户申请单号 @example 102329389XXXX */
      application_no: string
      query?: {
        /** 银行账号展示规则 */ account_number_rule?:
          | 'ACCOUNT_NUMBER_RULE_MASK_V1'
          | 'ACCOUNT_NUMBER_RULE_MASK_V2'
      }
    },
    SubMerchantApplication
  >
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}` */
export interface ApplicationNo extends Verbs, Async<Verbs> {}

export interface SubMerchantApplication {
  /** 开户名称 @example 张* */
  account_name: string
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'
  /** 开户银行 @example 工商银行 */
  account_bank: string
  /** 开户银行全称（含支行） @example 施秉县农村信用合作联社城关信用社 */
  bank_name?: string
  /** 开户银行联行号 @example 402713354941 */
  bank_branch_id?: string
  /** 银行账号 @example 62*************78 */
  account_number: string
  /** 审核状态 */
  verify_result: 'AUDIT_SUCCESS' | 'AUDITING' | 'AUDIT_FAIL'
  /** 审核驳回原因 @example 银行卡户名或卡号有误 */
  verify_fail_reason?: string
  /** 审核结果更新时间 @example 2015-05-20T13:29:35+08:00 */
  verify_finish_time?: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': ApplicationNo
  }
}
