/** `v2/secsvc/` */
export interface Secsvc {
  getrealnameinfo: import('./secsvc/getrealnameinfo.js').Getrealnameinfo
  realnameauth: import('./secsvc/realnameauth.js').Realnameauth
}
