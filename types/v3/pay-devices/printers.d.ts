/** `v3/pay-devices/printers/` */
export interface Printers {
  /** 小票机 */
  _device_id_: import('./printers/_device_id_.js').DeviceId
}
