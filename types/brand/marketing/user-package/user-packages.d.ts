/** `brand/marketing/user-package/user-packages/` */
export interface UserPackages {
  _user_package_id_: import('./user-packages/_user_package_id_.js').UserPackageId
}
