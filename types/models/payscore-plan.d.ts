import type { Rfc3339 } from '../endpoint.js'

/** 支付分计划明细列表 */
export interface PayscorePlanDetail {
  /** 计划明细原支付金额，单位为分 @example 15000 */
  original_price: number
  /** 计划明细优惠说明 @example 享受九折 */
  plan_discount_description?: string
  /** 计划明细实际支付金额，单位为分 @example 14000 */
  actual_price: number
  /** 计划明细名称 @example 第八节课 */
  plan_detail_name: string
}

export interface PayscorePlan {
  /** 支付分计划ID @example 01000033210000324638000000376258 */
  plan_id: string
  /** 计划所属服务 @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商商户号 @example 1900000109 */
  mchid: string
  /** 子商户商户号 @example 1900000109 */
  sub_mchid: string
  /** 服务商AppID @example wxd678efh567hg6787 */
  appid: string
  /** 子商户AppID @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 商户侧计划号 @example 1234323JKHDFE1243252 */
  merchant_plan_no: string
  /** 支付分计划名称 @example 瑜伽课20节 */
  plan_name: string
  /** 支付分计划有效期(单位天) @example 10 */
  plan_duration: number
  /** 支付分计划状态 @example NORMAL */
  plan_state: 'NORMAL' | 'STOP'
  /** 支付分计划原总金额，单位为分 @example 15000 */
  total_original_price: number
  /** 支付分计划扣费次数 @example 10 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额，单位为分 @example 140000 */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: PlanDetail[]
  /** 终止方商户号 @example 1900000109 */
  stop_mchid?: string
  /** 终止时间 @example 2021-05-20T13:29:35.120+08:00 */
  stop_time?: Rfc3339
}

/** 支付分计划明细列表 */
export interface PlanDetail {
  /** 计划明细序号 @example 1 */
  plan_detail_no: number
  /** 计划明细名称 @example 第8节课 */
  plan_detail_name: string
  /** 计划明细原支付金额，单位为分 @example 15000 */
  original_price: number
  /** 计划明细优惠说明 @example 享受九折优惠 */
  plan_discount_description?: string
  /** 计划明细实际支付金额，单位为分 @example 14000 */
  actual_price: number
}

export interface MerchantPlanNoPayscorePlan {
  /** 支付分计划ID @maxLength 32 @example 01000033210000324638000000376258 */
  plan_id: string
  /** 计划所属服务 @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mchid: string
  /** AppID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户侧计划号 @maxLength 32 @example 1234323JKHDFE1243252 */
  merchant_plan_no: string
  /** 支付分计划名称 @maxLength 20 @example 瑜伽课20节 */
  plan_name: string
  /** 支付分计划有效期(单位天) @example 10 */
  plan_duration: number
  /** 支付分计划状态 @example NORMAL */
  plan_state: 'NORMAL' | 'STOP'
  /** 支付分计划原总金额，单位为分 @example 15000 */
  total_original_price: number
  /** 支付分计划扣费次数 @example 10 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额，单位为分 @example 140000 */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: PlanDetail[]
  /** 终止方商户号 @maxLength 32 @example 1900000109 */
  stop_mchid?: string
  /** 终止时间 @example 2021-05-20T13:29:35.120+08:00 */
  stop_time?: Rfc3339
}

/** 商户优惠 */
export interface PayscorePlanPostDiscount {
  /** 优惠名称 @example 享9折优惠 */
  name?: string
  /** 优惠金额，单位为分 @example 100 */
  amount?: number
}

export interface SignPlanDetail {
  /** 计划明细序号 @example 1 */
  plan_detail_no: number
  /** 商户侧计划明细使用订单号 @example 1234323JKHDFE1243252 */
  merchant_plan_detail_no: string
}

/** 用户的签约计划 */
export interface UserSignPlan {
  /** 计划签约ID @example 01010033210001424338000019876258 */
  sign_plan_id: string
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 子商户公众号下的用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 计划所属服务 @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商商户号 @example 1900000109 */
  mchid: string
  /** 子商户商户号 @example 1900000109 */
  sub_mchid: string
  /** 服务商AppID @example wxd678efh567hg6787 */
  appid: string
  /** 子商户AppID @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 商户侧签约计划号 @example 1234323JKHDFE1243252 */
  merchant_sign_plan_no: string
  /** 商户回调地址 @example https://api.test.com */
  merchant_callback_url: string
  /** 签约所属计划ID @example 01000033210000324638000000376258 */
  plan_id: string
  /** 目前用户进行到的计划详情序号 @example 2 */
  going_detail_no: number
  /** 计划签约状态 @example UNSIGNED */
  sign_state: UserSignPlanState
  /** 签约计划取消时间 @example 2021-05-20T13:29:35.120+08:00 */
  cancel_sign_time?: Rfc3339
  /** 签约计划取消类型 @example NOT_CANCEL */
  cancel_sign_type?: string
  /** 签约计划取消原因 @example 用户放弃课程 */
  cancel_reason?: string
  /** 签约计划的名称 @example 瑜伽晨练课10次 */
  plan_name: string
  /** 签约计划的过期时间 @example 2021-05-20T13:29:35.120+08:00 */
  plan_over_time: Rfc3339
  /** 签约计划原总金额，单位为分 @example 150000 */
  total_origin_price: number
  /** 签约计划扣费次数 @example 10 */
  deduction_quantity: number
  /** 签约计划实际总金额，单位为分 @example 120000 */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: SignedDetail[]
  /** 签约时间 @example 2021-05-20T13:29:35.120+08:00 */
  sign_time?: Rfc3339
}

/** 签约计划明细列表 */
export interface SignedDetail {
  /** 计划明细序号 @example 1 */
  plan_detail_no: number
  /** 计划明细原支付金额，单位为分 @example 30000 */
  original_price: number
  /** 计划明细优惠说明 @example 享9折优惠 */
  plan_discount_description?: string
  /** 计划明细实际支付金额，单位为分 @example 27000 */
  actual_price: number
  /** 计划明细状态 @example NOT_USED */
  plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL'
  /** 计划明细对应的支付分服务单号 @example 0000300001201908301055157220022 */
  order_id?: string
  /** 商户侧计划明细使用订单号 @example 1234323JKHDFE1243252 */
  merchant_plan_detail_no: string
  /** 计划详情名称 @example 第一节课 */
  plan_detail_name: string
  /** 实际支付价格，单位为分 @example 50000 */
  actual_pay_price?: number
  /** 详情使用时间 @example 2021-05-20T13:29:35.120+08:00 */
  use_time?: Rfc3339
  /** 详情完成时间 @example 2021-05-20T13:29:35.120+08:00 */
  complete_time?: Rfc3339
  /** 详情取消时间 @example 2021-05-20T13:29:35.120+08:00 */
  cancel_time?: Rfc3339
}

/** 用户的签约计划 */
export interface PayscorePlanUserSignPlan {
  /** 计划签约ID @maxLength 32 @example 01010033210001424338000019876258 */
  sign_plan_id: string
  /** 签约计划用户应用下的OpenID @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 计划所属服务 @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mchid: string
  /** AppID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户侧签约计划号 @maxLength 32 @example 1234323JKHDFE1243252 */
  merchant_sign_plan_no: string
  /** 商户回调地址 @maxLength 1024 @example https://api.test.com */
  merchant_callback_url: string
  /** 签约所属计划ID @maxLength 32 @example 01000033210000324638000000376258 */
  plan_id: string
  /** 目前用户进行到的计划详情序号 @example 2 */
  going_detail_no: number
  /** 计划签约状态 @example UNSIGNED */
  sign_state: UserSignPlanState
  /** 签约计划取消时间 @maxLength 32 @example 2021-05-20T13:29:35.120+08:00 */
  cancel_sign_time?: Rfc3339
  /** 签约计划取消类型 @example NOT_CANCEL */
  cancel_sign_type?: string
  /** 签约计划取消原因 @example 用户放弃课程 */
  cancel_reason?: string
  /** 签约计划的名称 @example 瑜伽晨练课10次 */
  plan_name: string
  /** 签约计划的过期时间 @example 2021-05-20T13:29:35.120+08:00 */
  plan_over_time: Rfc3339
  /** 签约计划原总金额，单位为分 @example 150000 */
  total_origin_price: number
  /** 签约计划扣费次数 @example 10 */
  deduction_quantity: number
  /** 签约计划实际总金额，单位为分 @example 120000 */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: SignedDetail[]
  /** 签约时间 @example 2021-05-20T13:29:35.120+08:00 */
  sign_time?: Rfc3339
}

/** 计划签约状态 */
export type UserSignPlanState = 'UNSIGNED' | 'SIGNED' | 'SIGN_PLAN_CANCEL' | 'COMPLETE' | 'EXPIRE'
