import type { Async, Call, Rfc3339 } from '../../../../../../../endpoint.js'

interface Verbs {
  /**
   * 资料更新请求审核结果回调通知
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016080141
   */
  post: Call<
    { json: NotifyUpdateResult },
    {
      /** 接口返回信息 @example SUCC */
      ret_msg?: string
    }
  >
}

/** `v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` */
export interface Notify extends Verbs, Async<Verbs> {}

export interface NotifyUpdateResult {
  /** 资料更新请求单号 @example htozr8denqegbt6tk6u10iymo7yww5pn */
  out_request_no: string
  /** 商户号 @example 1900016681 */
  mchid: string
  /** 审核结果 */
  audit_result?: 'PASS' | 'REJECT'
  /** 审核完成时间 @example 2015-05-20T13:29:35+08:00 */
  audit_finish_time?: Rfc3339
  /** 业务附属信息 @example updateidcard */
  attach_info?: string
  /** 审核驳回错误码 @example 1001 */
  fail_code?: string
  /** 审核驳回错误原因 @example IDCARD_ILLEGAL */
  fail_msg?: string
  /** 场景 */
  scene?: '01' | '02' | '03'
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': Notify
  }
}
