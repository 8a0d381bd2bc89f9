/** `v2/face/` */
export interface Face {
  get_wxpayface_authinfo: import('./face/get_wxpayface_authinfo.js').GetWxpayfaceAuthinfo
}
