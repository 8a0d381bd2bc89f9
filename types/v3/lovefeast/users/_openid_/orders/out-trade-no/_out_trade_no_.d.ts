import type { Async, Call } from '../../../../../../endpoint.js'
import type { WelfareOrder } from '../../../../../../models/love-feast.js'

interface Verbs {
  /**
   * 查询用户捐赠单详情
   * @remarks 服务商, 电商平台
   */
  get: Call<
    {
      /** 用户在商户AppID下的唯一标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      openid: string
      /** 商户系统内部订单号 @example 1217752501201407033233368018 */
      out_trade_no: string
    },
    WelfareOrder
  >
}

/** `v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
