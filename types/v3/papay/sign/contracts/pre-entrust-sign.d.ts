import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 代扣预签约
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978414
   */
  post: Call<{ json: PreEntrustSignRequest }, PreEntrustSession>
}

/** `v3/papay/sign/contracts/pre-entrust-sign` */
export interface PreEntrustSign extends Verbs, Async<Verbs> {}

export interface PreEntrustSignRequest {
  /** 签约场景 */
  sign_scene: 'SIGN_SCENE_APP' | 'SIGN_SCENE_QRCODE'
  /** 应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 用户在直连商户应用下的用户标示 @maxLength 128 @example oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  openid?: string
  /** 委托代扣模板ID @example 12535 */
  plan_id: number
  /** 商户签约协议号 @maxLength 32 @pattern /[0-9A-Za-z]+/ @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 用户账户展示名称 @maxLength 32 @example 微信代扣用户A */
  contract_display_account: string
  /** 签约结果通知地址 @maxLength 256 @example https://yourapp.com/notify */
  contract_notify_url: string
  /** 商户侧用户标识 @maxLength 64 @example 用户A */
  out_user_code: string
  /** 回跳地址的url @maxLength 256 @example https://yourapp.com/notify */
  return_url?: string
  /** 设备号 */
  device_info: DeviceInfo
}

export interface PreEntrustSession {
  /** 预签约ID @example 5778aadY9nltAsZzXixCkFIGYnV2V */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username @example example_mini_program_username */
  mini_program_username?: string
  /** 跳转签约小程序的path @example example_mini_program_path */
  mini_program_path?: string
  /** 展示扫码签约的二维码的URL @example example_redirect_url */
  redirect_url?: string
}

/** 设备号 */
export interface DeviceInfo {
  /** 设备类型 */
  device_type:
    | 'DEVICE_TYPE_UNKNOW'
    | 'DEVICE_TYPE_PHONE'
    | 'DEVICE_TYPE_PAD'
    | 'DEVICE_TYPE_TV'
    | 'DEVICE_TYPE_WATCH'
  /** 设备的OS版本 @example example_device_os */
  device_os: string
  /** 设备ID @example example_device_id */
  device_id: string
  /** 设备是否以root身份运行 */
  device_running_as_root: boolean
  /** 设备的IP @example example_device_ip */
  device_ip: string
  /** 设备上是否安装微信 */
  weixin_installed: boolean
  /** 设备上微信的版本 @example example_weixin_version */
  weixin_version: string
  /** 发起预签约的用户首次登录该设备的时间 */
  days_since_first_login:
    | 'DAYS_SINCE_FIRST_LOGIN_UNKNOW'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS'
    | 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/sign/contracts/pre-entrust-sign': PreEntrustSign
  }
}
