/** `v2/` */
export interface V2 {
  appauth: import('./v2/appauth.js').Appauth
  applyment: import('./v2/applyment.js').Applyment
  billcommentsp: import('./v2/billcommentsp.js').Billcommentsp
  cgiBin: import('./v2/cgi-bin.js').CgiBin
  deposit: import('./v2/deposit.js').Deposit
  face: import('./v2/face.js').Face
  fund: import('./v2/fund.js').Fund
  mchrisk: import('./v2/mchrisk.js').Mchrisk
  mmpaymkttransfers: import('./v2/mmpaymkttransfers.js').Mmpaymkttransfers
  mmpaysptrans: import('./v2/mmpaysptrans.js').Mmpaysptrans
  papay: import('./v2/papay.js').Papay
  pay: import('./v2/pay.js').Pay
  payitil: import('./v2/payitil.js').Payitil
  risk: import('./v2/risk.js').Risk
  sandboxnew: import('./v2/sandboxnew.js').Sandboxnew
  secapi: import('./v2/secapi.js').Secapi
  secsvc: import('./v2/secsvc.js').Secsvc
  tools: import('./v2/tools.js').Tools
  transit: import('./v2/transit.js').Transit
  vehicle: import('./v2/vehicle.js').Vehicle
  wxv: import('./v2/wxv.js').Wxv
  xdc: import('./v2/xdc.js').Xdc
}
