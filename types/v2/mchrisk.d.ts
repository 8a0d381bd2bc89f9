/** `v2/mchrisk/` */
export interface Mchrisk {
  /** 商户风险服务（APIv2）：间联模式查询商户审核状态开放接口 */
  bankquerymchauditinfo: import('./mchrisk/bankquerymchauditinfo.js').Bankquerymchauditinfo
  /** 商户风险服务（APIv2）：渠道商查询商户审核信息 */
  channelquerymchauditinfo: import('./mchrisk/channelquerymchauditinfo.js').Channelquerymchauditinfo
  /** 商户风险服务（APIv2）：事前-风险商户核查接口 */
  querymchrisk: import('./mchrisk/querymchrisk.js').Querymchrisk
  /** 商户风险服务（APIv2）：设置风险通知回调链接 */
  setmchriskcallback: import('./mchrisk/setmchriskcallback.js').Setmchriskcallback
  /** 商户风险服务（APIv2）：事后-风险商户处理结果同步接口 */
  syncmchriskresult: import('./mchrisk/syncmchriskresult.js').Syncmchriskresult
}
