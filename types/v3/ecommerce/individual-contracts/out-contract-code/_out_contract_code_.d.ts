import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 根据业务申请单号查签约信息
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015851492
   */
  get: Call<
    {
      /** 业务申请单号 @example APPLYMENT_00000000001 */
      out_contract_code: string
      query: {
        /** 签约和付款的微信小程序AppID @example wxd678efh567h23787 */
        appid: string
      }
    },
    IndividualContract
  >
}

/** `v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` */
export interface OutContractCodeValue extends Verbs, Async<Verbs> {}

export interface IndividualContract {
  /** 授权ID @example 1900000109 */
  individual_auth_id?: string
  /** 签约时间 @example 2018-06-08T10:34:56+08:00 */
  signed_time: Rfc3339
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED'
  /** 用户OpenID @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  individual_openid?: string
  /** 实名授权结果 */
  real_name_auth_result?: RealNameAuthResult
}

/** 实名授权结果 */
export interface RealNameAuthResult {
  /** 应用授权作用域 */
  scope: 'pay_realname'
  /** 访问令牌 @example Ca5sECXTwzkWYXs_do9ZaEeueqVHOtF-nXr51yNll2O97zqk9niwJnmSWxhDJELqoDDVFws6LCBbSulnEAaxCg== */
  access_token: string
  /** 访问令牌过期时间 @example 2018-06-08T10:34:56+08:00 */
  access_token_expire_time: Rfc3339
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': OutContractCodeValue
  }
}
