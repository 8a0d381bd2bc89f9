import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 获取出厂检查结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
   */
  get: Call<
    {
      /** 设备序列号 @example AAAAA123456789012345678 */
      device_sn: string
    },
    DeviceInspection
  >
}

/** `v3/iotmanage/device-inspections/{device_sn}` */
export interface DeviceSn extends Verbs, Async<Verbs> {}

export interface DeviceInspection {
  /** 设备序列号 */
  device_sn: string
  /** 有线网卡MAC地址 */
  wired_mac: string
  /** 无线网卡MAC地址 */
  wireless_mac: string
  /** 蓝牙MAC地址 */
  bluetooth_mac: string
  /** 刷脸应用版本号 */
  app_version: string
  /** 摄像头序列号 */
  camera_sn: string
  /** 国际移动设备识别码 */
  imei: string
  /** 查询结果 */
  result: 'SUCCESS' | 'WARN' | 'FAIL'
  /** 错误信息 */
  errors?: string[]
  /** 告警信息 */
  warnings?: string[]
  /** 查询时间 */
  inspect_time: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/iotmanage/device-inspections/{device_sn}': DeviceSn
  }
}
