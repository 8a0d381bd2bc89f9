/** `v2/xdc/apiv2getsignkey/` */
export interface Apiv2getsignkey {
  sign: import('./apiv2getsignkey/sign.js').Sign
}
