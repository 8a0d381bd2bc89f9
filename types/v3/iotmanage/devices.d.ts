import type { Async, Call, Rfc3339 } from '../../endpoint.js'
import type { PageLinks } from '../../models/page.js'

interface Verbs {
  /**
   * 智能设备列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
   */
  get: Call<
    {
      query: {
        /** 最大资源条数 @example 5 */
        limit: string | number
        /** 请求资源起始位置 @example 10 */
        offset: string | number
      }
    },
    DeviceList
  >
}

/** `v3/iotmanage/devices` */
export interface Devices extends Verbs, Async<Verbs> {}

export interface DeviceList {
  /** 设备列表 */
  data: Device[]
  /** 请求资源起始位置 @example 10 */
  offset: number
  /** 最大资源条数 @example 5 */
  limit: number
  /** 资源总条数 @example 1234 */
  total_count: number
  /** 相关链接 */
  links: PageLinks
}

/** 设备信息 */
export interface Device {
  /** 设备序列号 */
  device_sn?: string
  /** 摄像头序列号 */
  camera_sn?: string
  /** 设备品类代码 */
  device_category_code?: string
  /** 设备品类 */
  device_category?: string
  /** 设备类型代码 */
  device_class_code?: string
  /** 设备类型 */
  device_class?: string
  /** 设备型号 */
  device_model?: string
  /** 刷脸应用软件模式代码 */
  app_scene_code?: string
  /** 刷脸应用软件模式 */
  app_scene?: string
  /** 刷脸应用操作系统 */
  operating_system?: string
  /** 激活状态 */
  activation_status?: 'ACTIVATED' | 'INACTIVATED'
  /** 激活时间 */
  activation_time?: Rfc3339
  /** 商户号 */
  mchid?: string
  /** 商户简称 */
  merchant_shortname?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户简称 */
  sub_merchant_shortname?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/iotmanage/devices': Devices
  }
}
