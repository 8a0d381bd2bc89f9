import type { Async, Call } from '../../endpoint.js'

interface Verbs {
  /**
   * 创建电子发票卡券模板
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529382
   */
  post: Call<{ json: CreateCardTemplate }, CreatedCardTemplate>
}

/** `v3/new-tax-control-fapiao/card-template` */
export interface CardTemplate extends Verbs, Async<Verbs> {}

export interface CreateCardTemplate {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 插卡公众号AppID @example wxb1170446a4c0a5a2 */
  card_appid: string
  /** 卡券模板信息 */
  card_template_information: CardTemplateInformation
}

export interface CreatedCardTemplate {
  /** 插卡公众号AppID @example wxb1170446a4c0a5a2 */
  card_appid: string
  /** 卡券模板id @example p4gLgvn_cxVCQez17kaBJnZHPcXs */
  card_id: string
}

/** 卡券模板信息 */
export interface CardTemplateInformation {
  /** 收款方名称 @example 某公司 */
  payee_name?: string
  /** 卡券logo地址 */
  logo_url: string
  /** 卡券自定义cell位配置 */
  custom_cell?: CustomCell
}

/** 卡券自定义cell位配置 */
export interface CustomCell {
  /** cell位文字 @example 电子发票 */
  words: string
  /** cell位描述 @example 查看发票 */
  description: string
  /** 点击cell位跳转的地址 @example http://www.qq.com */
  jump_url?: string
  /** 点击cell位跳转的小程序的用户名 @example gh_86a091e50ad4@app */
  miniprogram_user_name?: string
  /** 点击cell位跳转的小程序的页面路径 @example pages/xxxPage */
  miniprogram_path?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/card-template': CardTemplate
  }
}
