/** `brand/marketing/user-package/` */
export interface UserPackage {
  uploads: import('./user-package/uploads.js').Uploads
  userPackages: import('./user-package/user-packages.js').UserPackages
}
