import type { Async, Call, Encrypted, SerialHeader } from '../../../../endpoint.js'
import type { Rename } from '../../../../models/aggracct-bc.js'

interface Verbs {
  /**
   * 受理渠道结算银行账户更名申请
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4018968078
   */
  post: Call<{ json: RenameBankChannelAccount; headers?: SerialHeader }, Rename>
}

/** `v3/aggracct-bc/wb-channel/bank-channel-account/rename` */
export interface BankChannelAccountRename extends Verbs, Async<Verbs> {
  /** 聚合账户银行渠道服务：查询渠道结算银行账户更名申请 */
  _application_id_: import('./rename/_application_id_.js').ApplicationId
}

export interface RenameBankChannelAccount {
  /** 渠道结算银行账户更名外部系统单号 @example htozr8denqegbt6tk6u10iymo7yww5pn */
  out_request_no: string
  /** 目标商户号 @example 1900016681 */
  mchid: string
  /** 台账ID @example 8609cb22e1774a50a930e414cc71eca06121bc */
  bal_account_no: Encrypted
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME'
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/aggracct-bc/wb-channel/bank-channel-account/rename': BankChannelAccountRename
  }
}
