export interface PresignMiniProgram {
  /** 商户AppID @example wxd678efh567hg6787 */
  appid: string
  /** 免密支付服务ID @example 12535 */
  service_id: number
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 回调通知地址 @example https://yourapp.com/notify */
  notify_url: string
  /** 用户账户展示名称 @example 微信代扣用户A */
  contract_display_account: string
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
}

export interface PresignedMiniProgram {
  /** 预签约ID @example 5778aadY9nltAsZzXixCkFIGYnV2V */
  pre_entrustweb_id: string
  /** 商户号 @example 1900000109 */
  mchid: string
  /** 免密支付服务ID @example 12535 */
  service_id: number
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 跳转签约的小程序AppID @example wxbd687630cd02ce1d */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 @example pages/PwdExemptContract/index */
  sign_mp_path: string
}

export interface PaidRedirectSign {
  /** 商户号 @example 1900000109 */
  mchid: string
  /** 免密支付服务ID @example 12535 */
  service_id: number
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
}

export interface PayRedirectSign {
  /** 商户AppID @example wxd678efh567hg6787 */
  appid: string
  /** 免密支付服务ID @example 12535 */
  service_id: number
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 回调通知地址 @example https://yourapp.com/notify */
  notify_url: string
  /** 用户账户展示名称 @example 微信代扣用户A */
  contract_display_account: string
  /** 预支付交易会话标识 @example wx201410272009395522657a690389285100 */
  prepay_id: string
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
}
