import type { Async, Call } from '../../../../endpoint.js'
import type { OverseasPapayContract } from '../../../../models/overseas-papay.js'

interface Verbs {
  /**
   * 代扣协议ID查询签约
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
   */
  get: Call<
    {
      /** 委托代扣协议ID @example 100005698 */
      contract_id: string
      query?: QueryContract
    },
    OverseasPapayContract
  >
}

/** `v3/global/papay/contracts/{contract_id}` */
export interface ContractId extends Verbs, Async<Verbs> {
  /** 境外支付·委托代扣：申请解约 */
  terminate: import('./_contract_id_/terminate.js').Terminate
}

export interface QueryContract {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid?: string
  /** 子商户号 @example 1230000109 */
  sub_mchid?: string
  /** 机构appid @example wx8888888888888888 */
  sp_appid?: string
  /** 机构商户号 @example 3200000001 */
  sp_mchid?: string
  /** 子商户应用ID @example wxcbda96de0b165484 */
  sub_appid?: string
  /** 模板ID @example 123 */
  plan_id?: string | number
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/papay/contracts/{contract_id}': ContractId
  }
}
