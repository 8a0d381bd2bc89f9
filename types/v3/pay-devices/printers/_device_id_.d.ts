/** `v3/pay-devices/printers/{device_id}/` */
export interface DeviceId {
  printOrders: import('./_device_id_/print-orders.js').PrintOrders
}
