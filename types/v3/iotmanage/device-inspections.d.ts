/** `v3/iotmanage/device-inspections/` */
export interface DeviceInspections {
  _device_sn_: import('./device-inspections/_device_sn_.js').DeviceSn
}
