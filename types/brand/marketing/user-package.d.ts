/** `brand/marketing/user-package/` */
export interface UserPackage {
  /** 人群包：初始化上传 */
  uploads: import('./user-package/uploads.js').Uploads
  /** 人群包 */
  userPackages: import('./user-package/user-packages.js').UserPackages
}
