import type { Async, Call } from '../../../../../endpoint.js'
import type { AccountInfo } from '../../../../../models/ecommerce-account.js'

interface Verbs {
  /**
   * 商户注销资格校验
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016420099
   */
  get: Call<
    {
      /** 申请注销的二级商户号 @example 1900000109 */
      sub_mchid: string
    },
    ValidateCancel
  >
}

/** `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}` */
export interface SubMchid extends Verbs, Async<Verbs> {}

export interface ValidateCancel {
  /** 注销检查的二级商户号 @example P202410241010125346 */
  sub_mchid: string
  /** 注销提现申请单状态 */
  merchant_state: 'NORMAL' | 'HAS_BEEN_CANCELLED'
  /** 注销资格检查结果 */
  validate_result: 'ALLOW_CANCEL_WITHDRAW' | 'NOT_ALLOW_CANCEL_WITHDRAW'
  /** 账户信息 */
  account_info: AccountInfo[]
  /** 不可发起注销原因 */
  block_reasons?: BlockReason[]
}

/** 不可发起注销原因 */
export interface BlockReason {
  /** 二级商户号的出款子账户类型 */
  type?:
    | 'CONSUMER_COMPLAINT_UNPROCESSED'
    | 'HAS_BLOCKING_CONTROL'
    | 'FUNDS_PENDING_PROCESSING'
    | 'OTHER_REASON'
  /** 原因描述 @example 该商户存在冻结资金或在途资金，请先处理资金再申请注销 */
  description?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': SubMchid
  }
}
