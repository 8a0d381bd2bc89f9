/** `v3/lovefeast/` */
export interface Lovefeast {
  brands: import('./lovefeast/brands.js').Brands
  users: import('./lovefeast/users.js').Users
}
