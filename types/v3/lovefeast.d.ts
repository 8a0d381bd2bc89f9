/** `v3/lovefeast/` */
export interface Lovefeast {
  /** 爱心餐 */
  brands: import('./lovefeast/brands.js').Brands
  /** 爱心餐 */
  users: import('./lovefeast/users.js').Users
}
