/** `v2/risk/` */
export interface Risk {
  getcertficates: import('./risk/getcertficates.js').Getcertficates
  getpublickey: import('./risk/getpublickey.js').Getpublickey
  getviolation: import('./risk/getviolation.js').Getviolation
}
