import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 商户预授权
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550867
   */
  post: Call<
    {
      /** 会员卡模板id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      json: CreatePermissionToken
    },
    {
      /** 预授权token */
      permission_token: string
    }
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/permission-tokens` */
export interface PermissionTokens extends Verbs, Async<Verbs> {}

export interface CreatePermissionToken {
  /** 激活类型 @example AUTO_ACTIVATE */
  activate_type: string
  /** 开卡后是否返回上一页 */
  navigate_back_previous_page?: boolean
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
    'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': PermissionTokens
  }
}
