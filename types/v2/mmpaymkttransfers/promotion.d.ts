/** `v2/mmpaymkttransfers/promotion/` */
export interface Promotion {
  paywwsptrans2pocket: import('./promotion/paywwsptrans2pocket.js').Paywwsptrans2pocket
  querywwsptrans2pocket: import('./promotion/querywwsptrans2pocket.js').Querywwsptrans2pocket
  transfers: import('./promotion/transfers.js').Transfers
}
