import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 给指定用户报名多笔立减活动
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569793
   */
  post: Call<
    {
      /** 用户标识ID @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      openid: string
      json: RegisterBankMultiActivity
    },
    {
      /** 代金券id @example 98674556 */
      coupon_id: string
    }
  >
}

/** `v3/marketing/bank-favor/users/{openid}/bank-multi-activity` */
export interface BankMultiActivity extends Verbs, Async<Verbs> {}

export interface RegisterBankMultiActivity {
  /** 批次号 @example 100088 */
  stock_id: string
  /** 活动ID @example 186745560 */
  activity_id: string
  /** 发券凭证 @example 1002600620019090123143254435 */
  out_request_no: string
  /** 公众账号ID @example wx1234567889999 */
  appid: string
  /** 创建批次的商户号 @example 9800064 */
  stock_creator_mchid: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/bank-favor/users/{openid}/bank-multi-activity': BankMultiActivity
  }
}
