import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 出厂预绑定音箱和码牌
   * @remarks 服务商
   */
  post: Call<
    {
      /** 设备sn @example ABCDEF */
      device_sn: string
      json: {
        /** 收款链接url @example URl:weixin://wxpay/s/An4baqw */
        code_url: string
      }
    },
    BoundPrebind
  >
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/prebind` */
export interface Prebind extends Verbs, Async<Verbs> {}

export interface BoundPrebind {
  /** 设备sn @example example_device_sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'
  /** 收款链接url @example URl:weixin://wxpay/s/An4baqw */
  code_url: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': Prebind
  }
}
