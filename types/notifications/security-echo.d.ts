/** `SECURITY_ECHO.*` */

export interface SecurityEchoSuccess {
  /** 回显消息 */
  echo_message: string
  /** 加密回显消息 */
  encrypt_echo_message?: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 商户签名验签／加解密测试-回调接口
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4015164042
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019605946
     */
    'SECURITY_ECHO.SUCCESS': SecurityEchoSuccess
  }
}
