/** `v3/pay-devices/printers/` */
export interface Printers {
  _device_id_: import('./printers/_device_id_.js').DeviceId
}
