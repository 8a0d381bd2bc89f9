import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 导入会员Code
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545728
   */
  post: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      json: {
        /** 会员卡code */
        code?: string[]
      }
    },
    {
      /** 导入结果 */
      data?: ImportedDepositItem[]
    }
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/deposit` */
export interface Deposit extends Verbs, Async<Verbs> {}

/** 导入结果 */
export interface ImportedDepositItem {
  /** 会员卡code @example 478515832665 */
  code?: string
  /** 导入结果 */
  result?: 'SUCCESS' | 'DUPLICATE' | 'FAIL'
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': Deposit
  }
}
