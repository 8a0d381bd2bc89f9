/** `v2/xdc/` */
export interface Xdc {
  apiv2getsignkey: import('./xdc/apiv2getsignkey.js').Apiv2getsignkey
  apiv2sandbox: import('./xdc/apiv2sandbox.js').Apiv2sandbox
}
