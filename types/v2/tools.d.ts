/** `v2/tools/` */
export interface Tools {
  authcodetoopenid: import('./tools/authcodetoopenid.js').Authcodetoopenid
  shorturl: import('./tools/shorturl.js').Shorturl
}
