import type { Async, Call } from '../../../../../endpoint.js'
import type { OverseasPapayContract } from '../../../../../models/overseas-papay.js'

interface Verbs {
  /**
   * 商户协议号查询签约
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
   */
  get: Call<
    {
      /** 签约协议号 @example 100005698 */
      out_contract_code: string
      query?: QueryContract
    },
    OverseasPapayContract
  >
}

/** `v3/global/papay/contracts/out-contract-code/{out_contract_code}` */
export interface OutContractCodeValue extends Verbs, Async<Verbs> {}

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
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/papay/contracts/out-contract-code/{out_contract_code}': OutContractCodeValue
  }
}
