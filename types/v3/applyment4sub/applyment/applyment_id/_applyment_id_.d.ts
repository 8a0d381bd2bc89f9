import type { Async, Call } from '../../../../endpoint.js'
import type { Applyment } from '../../../../models/sub-merchant-applyment.js'

interface Verbs {
  /**
   * 通过申请单号查询申请状态
   * @remarks 普通服务商
   */
  get: Call<{ /** 业务申请编号 */ applyment_id: number }, Applyment>
}

/** `v3/applyment4sub/applyment/applyment_id/{applyment_id}` */
export interface ApplymentIdValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints { 'v3/applyment4sub/applyment/applyment_id/{applyment_id}': ApplymentIdValue }
}
