import type { Async, Call } from '../../../../../endpoint.js'
import type { Table, Variable } from '../../../../../models/pay-devices.js'

interface Verbs {
  /**
   * 查询订单
   * @remarks 服务商, 渠道商
   */
  get: Call<
    {
      /** 小票机设备号 @example WINCIE*EIXHRB */
      device_id: string
      /** 打印单号 @example wx8888888888888888 */
      print_order_no: string
    },
    PrintOrder
  >
}

/** `v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}` */
export interface PrintOrderNo extends Verbs, Async<Verbs> {}

export interface PrintOrder {
  /** 打印单号 @example wx8888888888888888 */
  print_order_no?: string
  /** 模板ID @example pt_02583429616371386640209536 */
  template_id?: string
  /** 回调通知地址 @example https://payapp.weixin.qq.com/callback */
  notify_url?: string
  /** 打印状态 */
  print_state?: 'PRINT_STATE_WAIT' | 'PRINT_STATE_SUCCESS' | 'PRINT_STATE_FAIL' | 'PRINT_STATE_CACHED'
  /** 打印状态描述 */
  print_state_description?: string
  /** 变量列表 */
  variable_list?: Variable[]
  /** 表格变量列表 */
  table_list?: Table[]
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': PrintOrderNo
  }
}
