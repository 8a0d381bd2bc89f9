/** `brand/marketing/user-package/user-packages/{user_package_id}/` */
export interface UserPackageId {
  /** 人群包：扩充人群包 */
  expand: import('./_user_package_id_/expand.js').Expand
}
