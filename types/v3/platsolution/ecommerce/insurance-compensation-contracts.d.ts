import type { Async, Call } from '../../../endpoint.js'
import type { OpenedInsuranceCompensationContract } from '../../../models/ecommerce-insurance-compensation-contracts.js'
import type { Agreement } from '../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 开通保险理赔功能
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012781476
   */
  post: Call<{ json: OpenInsuranceCompensationContract }, OpenedInsuranceCompensationContract>
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts` */
export interface InsuranceCompensationContracts extends Verbs, Async<Verbs> {
  /** 平台收付通·保险理赔 */
  subMchid: import('./insurance-compensation-contracts/sub-mchid.js').SubMchid
}

export interface OpenInsuranceCompensationContract {
  /** 商户申请单号 @example No123456 */
  out_apply_no: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 签约协议列表 */
  agreement_list: Agreement[]
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/insurance-compensation-contracts': InsuranceCompensationContracts
  }
}
