/** `v3/iotmanage/` */
export interface Iotmanage {
  /** 刷脸支付设备 */
  deviceInspections: import('./iotmanage/device-inspections.js').DeviceInspections
  /** 刷脸支付设备：智能设备列表 */
  devices: import('./iotmanage/devices.js').Devices
}
