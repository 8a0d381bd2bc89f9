/** `brand/marketing/` */
export interface Marketing {
  userPackage: import('./marketing/user-package.js').UserPackage
}
