import type { Async, Call } from '../../../../../../../endpoint.js'
import type { JumpMiniProgram } from '../../../../../../../models/member-card.js'

interface Verbs {
  /**
   * 设置会员服务项用户信息
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166964
   */
  post: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      /** 会员卡code @example 478515832665 */
      code: string
      json: SetServiceModuleDataRequest
    },
    void
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data` */
export interface SetServiceModuleData extends Verbs, Async<Verbs> {}

export interface SetServiceModuleDataRequest {
  /** 商户请求单号 @example 100002322019090134234sfdf */
  out_request_no: string
  /** 会员服务项ID @example 666 */
  service_module_id: string
  /** 服务状态设置 */
  state_setting: StateSetting
}

/** 服务状态设置 */
export interface StateSetting {
  /** 状态ID @example CHECKED_IN */
  state_id: string
  /** 内容模板设置 */
  content_template_data: ContentTemplateData
  /** 消息模板设置 */
  message_template_setting?: MessageTemplateSetting
}

/** 内容模板设置 */
export interface ContentTemplateData {
  /** 服务内容列表 */
  field_list?: Field[]
  /** 操作设置 */
  action_setting?: ActionSetting
}

/** 消息模板设置 */
export interface MessageTemplateSetting {
  /** 模板消息ID @example 9bJgRNz9XG248XZ-a0nDKH3Vt_vaTp32fRP1LWvxjzI */
  message_template_id: string
  /** 服务内容列表 */
  field_list: Field[]
}

/** 服务内容列表 */
export interface Field {
  /** 内容字段ID @example hotel_name */
  field_id: string
  /** 内容字段值 @example 深圳市南山区滨海路700号 */
  field_value: string
}

/** 操作设置 */
export interface ActionSetting {
  /** 操作名称 @example 一键开锁 */
  action_name: string
  /** 跳转小程序 */
  jump_miniprogram: JumpMiniProgram
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': SetServiceModuleData
  }
}
