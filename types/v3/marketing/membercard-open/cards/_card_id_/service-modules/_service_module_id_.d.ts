import type { Async, Call } from '../../../../../../endpoint.js'
import type { AddedServiceModule, JumpMiniProgram } from '../../../../../../models/member-card.js'

interface Verbs {
  /**
   * 修改会员卡服务项
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167417
   */
  patch: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      /** 会员服务项ID @example 666 */
      service_module_id: string
      json: {
        /** 跳转小程序 */
        jump_miniprogram: JumpMiniProgram
      }
    },
    AddedServiceModule
  >
  /**
   * 移除会员卡服务项
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167557
   */
  delete: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      /** 会员服务项ID @example 666 */
      service_module_id: string
    },
    void
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` */
export interface ServiceModuleId extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': ServiceModuleId
  }
}
