import type { Async, Call } from '../../../../endpoint.js'
import type { Table, Variable } from '../../../../models/pay-devices.js'

interface Verbs {
  /**
   * 小票机打印
   * @remarks 服务商, 渠道商
   */
  post: Call<
    {
      /** 小票机设备号 @example WINCIE*EIXHRB */
      device_id: string
      json: CreatePrintOrder
    },
    void
  >
}

/** `v3/pay-devices/printers/{device_id}/print-orders` */
export interface PrintOrders extends Verbs, Async<Verbs> {
  /** 小票机：查询订单 */
  _print_order_no_: import('./print-orders/_print_order_no_.js').PrintOrderNo
}

export interface CreatePrintOrder {
  /** 打印单号 @example wx8888888888888888 */
  print_order_no?: string
  /** 模板ID @example pt_02583429616371386640209536 */
  template_id?: string
  /** 回调通知地址 @example https://payapp.weixin.qq.com/callback */
  notify_url?: string
  /** 变量列表 */
  variable_list?: Variable[]
  /** 表格变量列表 */
  table_list?: Table[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay-devices/printers/{device_id}/print-orders': PrintOrders
  }
}
