import type { Async, Call, NoOptions } from '../../endpoint.js'
import type { ComplaintNotification } from '../../models/complaint.js'

interface Verbs {
  /**
   * 创建投诉通知回调
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458679
   */
  post: Call<
    {
      json: {
        /** 通知地址 @example https://www.xxx.com/notify */
        url: string
      }
    },
    ComplaintNotification
  >
  /**
   * 查询投诉通知回调
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459014
   */
  get: Call<NoOptions, ComplaintNotification>
  /**
   * 更新投诉通知回调
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459282
   */
  put: Call<
    {
      json: {
        /** 通知地址 @example https://www.xxx.com/notify */
        url: string
      }
    },
    ComplaintNotification
  >
  /**
   * 删除投诉通知回调
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460452
   */
  delete: Call<NoOptions, void>
}

/** `v3/merchant-service/complaint-notifications` */
export interface ComplaintNotifications extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/complaint-notifications': ComplaintNotifications
  }
}
