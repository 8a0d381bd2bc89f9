import type { Async, Call } from '../../../../endpoint.js'
import type { OpenScenarioSpeaker } from '../../../../models/pay-devices.js'

interface Verbs {
  /**
   * 解绑音箱设备码牌
   * @remarks 服务商
   */
  post: Call<
    {
      /** 设备sn @example ABCDEF */
      device_sn: string
    },
    OpenScenarioSpeaker
  >
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/unbind` */
export interface Unbind extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': Unbind
  }
}
