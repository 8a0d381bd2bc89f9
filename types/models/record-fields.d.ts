import type { JsonString } from '../endpoint.js'

/** 要求商户提交的资料和商户提交的资料，用于商户违规管理、交易拦截和商户尽调 */
export interface RecordFields {
  /** 资料项集合 */
  record_fields: RecordField[]
}

/** 要求子商户提交的资料 */
export interface SubmitRecordFields {
  /** 子商户号 @example 123000110 */
  sub_mchid: string
  /** 提交资料内容 @example {"record_fields":[]} */
  submit_data: JsonString<RecordFields>
}

/** 资料项 */
export interface RecordField {
  /** 资料项ID */
  item_id?: string
  /** 资料项英文名 */
  field_name?: string
  /** 资料项中文名 */
  name?: string
  /** 资料项类型 */
  type?: RecordFieldType
  /** 补充资料项多值 */
  repeated_field_data?: JsonString<RecordFieldValues>
  /** 资料项填写提示 */
  tips?: string
  /** 输入框占位文案 */
  placeholder?: string
  /** 叹号悬浮提示语 */
  tooltip?: string
  /** 是否必须提交 */
  required?: 0 | 1
  /** 提交内容需要加密 */
  need_encrypt?: boolean
  /** 字符串校验规则 */
  string_check_rule?: StringCheckRule
  /** 枚举校验规则 */
  enum_check_rule?: EnumCheckRule
  /** 文件校验规则 */
  file_check_rule?: FileCheckRule
  /** 时间区间校验规则 */
  time_interval_check_rule?: ListCheckRule
  /** 订单类型校验规则 */
  order_interval_check_rule?: FileCheckRule
  /** 资料项关联规则集合：各项须同时满足，每项满足任一值即可 */
  relations?: RecordFieldRelation[]
}

/** 资料项类型 */
export type RecordFieldType = 1 | 2 | 3 | 4 | 5 | 6

/** 补充资料项多值 */
export interface RecordFieldValues {
  /** 补充资料项 */
  field_data: RecordFieldValue[]
}

/** 补充资料项：场所或订单 */
export interface RecordFieldValue {
  /** 经度值 */
  longitude?: string
  /** 纬度值 */
  latitude?: string
  /** 省份 */
  province?: string
  /** 城市 */
  city?: string
  /** 区域 */
  area?: string
  /** 街道 */
  street?: string
  /** 详细地址 */
  address?: string
  /** 地址名 */
  name?: string
  /** 微信支付订单号 */
  wechat_order_id?: string
  /** 商户订单号 */
  merchant_order_id?: string
  /** 交易时间，东八区时间 */
  trade_time?: string
  /** 交易金额 */
  trade_money_amount?: string
  /** 调单商品 */
  trade_goods?: string
  /** 是否物流 */
  logistic_flag?: 0 | 1
  /** 凭证图片信息 */
  evidence_img_list?: string[]
}

/** 字符串校验规则 */
export interface StringCheckRule {
  /** 字符串最小长度 */
  min_string_length?: number
  /** 字符串最大长度 */
  max_string_length?: number
  /** 校验规则 */
  validator?: StringValidator
}

/** 校验规则 */
export type StringValidator = 'number' | 'phone' | 'idcard' | 'url' | 'email'

/** 列表校验规则 */
export interface ListCheckRule {
  /** 最小列表长度 */
  min_list_length?: number
  /** 最大列表长度 */
  max_list_length?: number
}

/** 枚举校验规则 */
export interface EnumCheckRule extends ListCheckRule {
  /** 展示给商户看的枚举可选的字段列表 */
  enum_values?: string[]
}

/** 文件校验规则 */
export interface FileCheckRule extends ListCheckRule {
  /** 限制提交的文件后缀 @example png */
  enum_file_exts?: string[]
  /** 限制文件提交大小，单位为MB @example 2 */
  max_file_size?: number
}

/** 资料项关联规则 */
export interface RecordFieldRelation {
  /** 关联的资料项ID */
  source_key?: number
  /** 关联的资料项值 */
  source_value?: string
}
