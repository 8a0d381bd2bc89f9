/** 补充信息 */
export interface AdditionalInformation {
  /** 补充说明 @example 特殊情况，说明原因 */
  additional_message?: string
  /** 补充材料 */
  additional_material?: string[]
}

/** 活动报名材料 */
export interface ActivityApplyInformation {
  /** 材料ID @example SCHOOL_QUALIFICATION_PROVEMENT */
  apply_material_id?: string
  /** 报名材料 */
  apply_material_information?: string[]
}
