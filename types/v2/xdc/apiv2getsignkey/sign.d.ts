/** `v2/xdc/apiv2getsignkey/sign/` */
export interface Sign {
  getsignkey: import('./sign/getsignkey.js').Getsignkey
}
