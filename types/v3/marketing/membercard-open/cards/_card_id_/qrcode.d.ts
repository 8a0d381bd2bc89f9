import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 创建会员卡二维码
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550605
   */
  post: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      json: CreateQrcode
    },
    {
      /** 二维码对应的url @example https://w.url.cn/s/Ahz3p2C */
      url: string
    }
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/qrcode` */
export interface Qrcode extends Verbs, Async<Verbs> {}

export interface CreateQrcode {
  /** 会员卡激活类型 */
  activate_type: 'AUTO_ACTIVATE' | 'JUMP_ACTIVATE'
  /** 跳转激活的url @example https://w.url.cn/s/Ahz3p2C */
  activate_url?: string
  /** 跳转激活的appid @example wxea9c30a90fs8d3fe */
  activate_appid?: string
  /** 跳转激活的path @example pages/activate/activate */
  activate_path?: string
  /** 自定义场景值 @example szwxtd */
  outer_str?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/qrcode': Qrcode
  }
}
