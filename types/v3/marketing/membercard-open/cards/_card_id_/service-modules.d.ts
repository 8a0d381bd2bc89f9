import type { Async, Call } from '../../../../../endpoint.js'
import type { AddedServiceModule, JumpMiniProgram } from '../../../../../models/member-card.js'

interface Verbs {
  /**
   * 添加会员卡服务项
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167277
   */
  post: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      json: AddServiceModule
    },
    AddedServiceModule
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/service-modules` */
export interface ServiceModules extends Verbs, Async<Verbs> {
  /** 会员卡：修改会员卡服务项、移除会员卡服务项 */
  _service_module_id_: import('./service-modules/_service_module_id_.js').ServiceModuleId
}

export interface AddServiceModule {
  /** 会员服务项ID @example 666 */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: JumpMiniProgram
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/service-modules': ServiceModules
  }
}
