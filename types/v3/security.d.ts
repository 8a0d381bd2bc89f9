/** `v3/security/` */
export interface Security {
  echo: import('./security/echo.js').Echo
}
