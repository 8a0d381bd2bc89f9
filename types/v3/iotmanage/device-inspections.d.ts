/** `v3/iotmanage/device-inspections/` */
export interface DeviceInspections {
  /** 刷脸支付设备：获取出厂检查结果 */
  _device_sn_: import('./device-inspections/_device_sn_.js').DeviceSn
}
