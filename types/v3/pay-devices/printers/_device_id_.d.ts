/** `v3/pay-devices/printers/{device_id}/` */
export interface DeviceId {
  /** 小票机：小票机打印 */
  printOrders: import('./_device_id_/print-orders.js').PrintOrders
}
