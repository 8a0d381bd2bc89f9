/** `v3/iotmanage/` */
export interface Iotmanage {
  deviceInspections: import('./iotmanage/device-inspections.js').DeviceInspections
  devices: import('./iotmanage/devices.js').Devices
}
