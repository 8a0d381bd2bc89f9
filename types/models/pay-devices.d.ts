export interface OpenScenarioSpeaker {
  /** 子商户 @example 1900000001 */
  sub_mchid: string
  /** 设备sn @example example_device_sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'
  /** 收款链接url @example URl:weixin://wxpay/s/An4baqw */
  code_url: string
}

/** 表格变量列表 */
export interface Table {
  /** Key字段 */
  key?: string
  /** Value值列表 */
  row_list?: {
    /** 值列表 */
    cell_list?: string[]
  }[]
}

/** 变量列表 */
export interface Variable {
  /** Key字段 */
  key?: string
  /** Value值字段 */
  value?: string
}
