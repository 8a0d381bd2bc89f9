/** `v3/security/` */
export interface Security {
  /** 签名验签/加解密测试：商户签名验签／加解密测试 */
  echo: import('./security/echo.js').Echo
}
