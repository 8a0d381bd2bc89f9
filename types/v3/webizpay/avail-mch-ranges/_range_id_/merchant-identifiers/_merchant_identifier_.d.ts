import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 删除商户标识
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205637
   */
  delete: Call<
    {
      /** 可用商户范围id @example 89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
      range_id: string
      /** 商户标识值 @example 91110000710926094P */
      merchant_identifier: string
      json: {
        /** 服务商商户号 @example 12341234 */
        sp_mchid: string
      }
    },
    {
      /** 可用商户范围id @example 89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
      range_id: string
    }
  >
}

/** `v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}` */
export interface MerchantIdentifier extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': MerchantIdentifier
  }
}
