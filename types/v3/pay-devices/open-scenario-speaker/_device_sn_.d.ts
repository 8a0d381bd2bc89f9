import type { Async, Call } from '../../../endpoint.js'
import type { OpenScenarioSpeaker } from '../../../models/pay-devices.js'

interface Verbs {
  /**
   * 查询音箱绑定信息
   * @remarks 服务商
   */
  get: Call<
    {
      /** 设备sn @example ABCDEF */
      device_sn: string
    },
    OpenScenarioSpeaker
  >
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}` */
export interface DeviceSn extends Verbs, Async<Verbs> {
  /** 码牌音箱：绑定音箱设备码牌 */
  bind: import('./_device_sn_/bind.js').Bind
  /** 码牌音箱：出厂预绑定音箱和码牌 */
  prebind: import('./_device_sn_/prebind.js').Prebind
  /** 码牌音箱：解绑音箱设备码牌 */
  unbind: import('./_device_sn_/unbind.js').Unbind
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/pay-devices/open-scenario-speaker/{device_sn}': DeviceSn
  }
}
