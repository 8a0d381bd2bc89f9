import type { Async, Call } from '../../../../endpoint.js'
import type {
  LockQualification,
  LockedQualification,
} from '../../../../models/marketing-goods-subsidy-activity.js'

interface Verbs {
  /**
   * 解锁品牌加价购活动资格
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post: Call<{ json: LockQualification }, LockedQualification>
}

/** `v3/marketing/goods-subsidy-activity/qualification/unlock` */
export interface Unlock extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/goods-subsidy-activity/qualification/unlock': Unlock
  }
}
