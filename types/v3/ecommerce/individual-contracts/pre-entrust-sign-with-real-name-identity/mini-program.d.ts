import type { Async, Call, Encrypted, SerialHeader } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 小程序场景预签约（需要实名验证）
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020023723
   */
  post: Call<
    { json: PresignMiniProgram; headers?: SerialHeader },
    {
      /** 预签约id */
      pre_entrustweb_id: string
    }
  >
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program` */
export interface MiniProgram extends Verbs, Async<Verbs> {}

export interface PresignMiniProgram {
  /** 签约和付款的AppID @example wxd678efh567h23787 */
  appid: string
  /** 业务申请单号 @example APPLYMENT_00000000001 */
  out_contract_code: string
  /** 个人收款方的OpenID @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 真实姓名 @example pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tP */
  real_name: Encrypted
  /** 证件类型 */
  cred_type: 'ID_CARD'
  /** 件号码 @example MZnwEx6zotwIz6ctW2/iQL5z9 */
  cred_id: Encrypted
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': MiniProgram
  }
}
