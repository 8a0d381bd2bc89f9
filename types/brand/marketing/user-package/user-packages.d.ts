/** `brand/marketing/user-package/user-packages/` */
export interface UserPackages {
  /** 人群包 */
  _user_package_id_: import('./user-packages/_user_package_id_.js').UserPackageId
}
