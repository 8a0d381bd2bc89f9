import type { Async, Call, NoOptions } from '../../endpoint.js'

interface Verbs {
  /**
   * 创建商户违规通知回调地址
   * @remarks 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471333
   */
  post: Call<
    {
      json: {
        /** 通知地址 @example https://www.weixin.qq.com/wxpay/pay.php */
        notify_url?: string
      }
    },
    {
      /** 通知地址 @example https://www.weixin.qq.com/wxpay/pay.php */
      notify_url?: string
    }
  >
  /**
   * 查询商户违规通知回调地址
   * @remarks 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471327
   */
  get: Call<
    NoOptions,
    {
      /** 通知地址 @example https://www.weixin.qq.com/wxpay/pay.php */
      notify_url?: string
    }
  >
  /**
   * 修改商户违规通知回调地址
   * @remarks 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471330
   */
  put: Call<
    {
      json: {
        /** 通知链接 @example https://www.weixin.qq.com/wxpay/pay.php */
        notify_url?: string
      }
    },
    {
      /** 通知地址 @example https://www.weixin.qq.com/wxpay/pay.php */
      notify_url?: string
    }
  >
  /**
   * 删除商户违规通知回调地址
   * @remarks 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471334
   */
  delete: Call<NoOptions, void>
}

/** `v3/merchant-risk-manage/violation-notifications` */
export interface ViolationNotifications extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-risk-manage/violation-notifications': ViolationNotifications
  }
}
