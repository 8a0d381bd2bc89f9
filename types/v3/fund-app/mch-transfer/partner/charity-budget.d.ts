import type { Async, Call } from '../../../../endpoint.js'
import type { CharityBudget } from '../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 申请公益捐赠预算
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554763
   */
  post: Call<{ json: RequestCharityBudget }, CharityBudget>
}

/** `v3/fund-app/mch-transfer/partner/charity-budget` */
export interface PartnerCharityBudget extends Verbs, Async<Verbs> {
  /** 公益捐赠：商户单号查询公益捐赠预算详情 */
  _out_budget_no_: import('./charity-budget/_out_budget_no_.js').OutBudgetNo
}

export interface RequestCharityBudget {
  /** 商户预算单号 @example budget202506300102 */
  out_budget_no: string
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid: string
  /** 出资企业主体名称 @example 腾讯控股有限公司 */
  sponsor_subject_name: string
  /** 活动名称 @example 公益企业配捐活动 */
  activity_name: string
  /** 活动说明 @example 公益活动开始于9月1日，帮助困难儿童筹款活动 */
  activity_remark: string
  /** 预算总金额，单位为分 @example 20000000 */
  amount: number
  /** 回调地址 @maxLength 256 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/charity-budget': PartnerCharityBudget
  }
}
