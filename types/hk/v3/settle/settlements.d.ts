import type { Async, Call } from '../../../endpoint.js'
import type { ListSettlements, SettlementList } from '../../../models/overseas-refund.js'

interface Verbs {
  /**
   * 查询结算资金明细
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
   */
  get: Call<{ query: ListSettlements }, SettlementList>
}

/** `hk/v3/settle/settlements` */
export interface Settlements extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'hk/v3/settle/settlements': Settlements
  }
}
