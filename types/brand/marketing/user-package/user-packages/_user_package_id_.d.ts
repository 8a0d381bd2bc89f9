/** `brand/marketing/user-package/user-packages/{user_package_id}/` */
export interface UserPackageId {
  expand: import('./_user_package_id_/expand.js').Expand
}
