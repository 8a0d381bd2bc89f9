import type { Async, Call } from '../../../endpoint.js'
import type { ExtraInformation, SellerInformation } from '../../../models/fapiao.js'

interface Verbs {
  /**
   * 获取商户开票基础信息
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538180
   */
  get: Call<
    {
      query: {
        /** 子商户号 @example 1900000109 */
        sub_mchid: string
      }
    },
    FapiaoBaseInformation
  >
}

/** `v3/new-tax-control-fapiao/merchant/base-information` */
export interface BaseInformation extends Verbs, Async<Verbs> {}

export interface FapiaoBaseInformation {
  /** 销售方信息 */
  seller_information: SellerInformation
  /** 附加信息 */
  extra_information: ExtraInformation
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/merchant/base-information': BaseInformation
  }
}
