import type { Async, Call } from '../../../../../../../endpoint.js'
import type { PaidRedirectSign } from '../../../../../../../models/password-exempt-contract.js'

interface Verbs {
  /**
   * 商户通过商户协议号解约协议
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472858
   */
  post: Call<
    {
      /** 免密支付服务ID @example 12535 */
      service_id: string | number
      /** 商户签约协议号 @example wxwtdk20200910100000 */
      out_contract_code: string
      json: {
        /** 解约备注 @example 用户解约 */
        contract_termination_remark: string
      }
    },
    PaidRedirectSign
  >
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': Terminate
  }
}
