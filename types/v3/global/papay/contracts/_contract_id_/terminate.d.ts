import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 申请解约
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
   */
  post: Call<
    {
      /** 委托代扣协议ID @example 100005698 */
      contract_id: string
      json: TerminateContract
    },
    void
  >
}

/** `v3/global/papay/contracts/{contract_id}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

export interface TerminateContract {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid?: string
  /** 机构appid @example wx8888888888888888 */
  sp_appid?: string
  /** 子商户号 @example 1230000109 */
  sub_mchid?: string
  /** 子商户应用ID @example wxcbda96de0b165484 */
  sub_appid?: string
  /** 解约备注 @example 解约原因 */
  termination_note?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/papay/contracts/{contract_id}/terminate': Terminate
  }
}
