import type { Async, Call } from '../../../endpoint.js'
import type { OpenScenarioSpeaker } from '../../../models/pay-devices.js'

interface Verbs {
  /**
   * 查询音箱绑定信息
   * @remarks 服务商
   */
  get: Call<{ /** 设备sn @example ABCDEF */ device_sn: string }, OpenScenarioSpeaker>
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}` */
export interface DeviceSn extends Verbs, Async<Verbs> {
  bind: import('./_device_sn_/bind.js').Bind
  prebind: import('./_device_sn_/prebind.js').Prebind
  unbind: import('./_device_sn_/unbind.js').Unbind
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/pay-devices/open-scenario-speaker/{device_sn}': DeviceSn
  }
}
