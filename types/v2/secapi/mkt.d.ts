/** `v2/secapi/mkt/` */
export interface Mkt {
  /** 推荐关注配置（APIv2）：服务商特约商户关注功能配置 */
  addrecommendconf: import('./mkt/addrecommendconf.js').Addrecommendconf
}
