import type { Async, Call } from '../../../../endpoint.js'
import type { OpenScenarioSpeaker } from '../../../../models/pay-devices.js'

interface Verbs {
  /**
   * 绑定音箱设备码牌
   * @remarks 服务商
   */
  post: Call<
    {
      /** 设备sn @example ABCDEF */
      device_sn: string
      json: BindOpenScenarioSpeaker
    },
    OpenScenarioSpeaker
  >
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/bind` */
export interface Bind extends Verbs, Async<Verbs> {}

export interface BindOpenScenarioSpeaker {
  /** 子商户 @example 1900000001 */
  sub_mchid: string
  /** 收款链接url @example URl:weixin://wxpay/s/An4baqw */
  code_url: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay-devices/open-scenario-speaker/{device_sn}/bind': Bind
  }
}
