import type { Async, Call } from '../../../../endpoint.js'
import type { BlockImage, BlockType, InvalidInfo, MessageInfo, Text } from '../../../../models/complaint.js'

interface Verbs {
  /**
   * 回复需要即时服务的投诉单
   * @remarks 普通商户, 服务商
   */
  post: Call<{ /** 投诉单号 @example 200201820200101080076610000 */ complaint_id: string; json: ComplaintResponseImmediateService }, { /** 操作流水号 @example 300285320210322170000071077 */ log_id?: string }>
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` */
export interface ResponseImmediateService extends Verbs, Async<Verbs> {}

export interface ComplaintResponseImmediateService {
  /** 被诉商户号 @example 1900012181 */
  complainted_mchid: string
  /** 消息内容 */
  message: Message
  /** 幂等ID @example 550e8400-e29b-41d4-a716-446655440000 */
  idempotent_id: string
}

/** 消息内容 */
export interface Message {
  /** 消息内容 */
  blocks?: Block[]
  /** 发送者身份类别 */
  sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE'
  /** 自定义透传信息 @example example_custom_data */
  custom_data?: string
}

/** 消息内容 */
export interface Block {
  /** 消息块类型 */
  type?: BlockType
  /** 文本 */
  text?: Text
  /** 图片 */
  image?: BlockImage
  /** 链接 */
  link?: Button
  /** FAQ列表 */
  faq_list?: { /** FAQ列表 */ faqs?: Faq[] }
  /** 按钮 */
  button?: Button
  /** 按钮组 */
  button_group?: ButtonGroup
}

/** 链接 */
export interface Button {
  /** 文本 @example example_text */
  text?: string
  /** 动作 */
  action?: Action
  /** 失效配置 */
  invalid_info?: InvalidInfo
}

/** FAQ列表 */
export interface Faq {
  /** faq的id @example example_faq_id */
  faq_id?: string
  /** faq内容 @example example_faq_title */
  faq_title?: string
  /** 动作 */
  action?: Action
}

/** 按钮组 */
export interface ButtonGroup {
  /** 按钮组 */
  buttons?: Button[]
  /** 按钮布局方式 */
  button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL'
  /** 失效配置 */
  invalid_info?: InvalidInfo
}

/** 动作 */
export interface Action {
  /** 动作类型 */
  action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
  /** 跳转链接 @example example_jump_url */
  jump_url?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: MiniProgramJumpInfo
  /** 回复消息内容 */
  message_info?: MessageInfo
  /** 动作id @example example_action_id */
  action_id?: string
}

/** 跳转小程序信息 */
export interface MiniProgramJumpInfo {
  /** 跳转小程序APPID @example example_appid */
  appid: string
  /** 跳转小程序页面PATH @example example_path */
  path?: string
  /** 跳转小程序页面名称 @example example_text */
  text?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints { 'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': ResponseImmediateService }
}
