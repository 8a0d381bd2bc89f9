/** `v2/mchrisk/` */
export interface Mchrisk {
  bankquerymchauditinfo: import('./mchrisk/bankquerymchauditinfo.js').Bankquerymchauditinfo
  channelquerymchauditinfo: import('./mchrisk/channelquerymchauditinfo.js').Channelquerymchauditinfo
  querymchrisk: import('./mchrisk/querymchrisk.js').Querymchrisk
  setmchriskcallback: import('./mchrisk/setmchriskcallback.js').Setmchriskcallback
  syncmchriskresult: import('./mchrisk/syncmchriskresult.js').Syncmchriskresult
}
