/** `v3/goldplan/merchants/` */
export interface Merchants {
  /** 点金计划：商家小票管理 */
  changecustompagestatus: import('./merchants/changecustompagestatus.js').Changecustompagestatus
  /** 点金计划：点金计划管理 */
  changegoldplanstatus: import('./merchants/changegoldplanstatus.js').Changegoldplanstatus
  /** 点金计划：关闭广告展示 */
  closeAdvertisingShow: import('./merchants/close-advertising-show.js').CloseAdvertisingShow
  /** 点金计划：开通广告展示 */
  openAdvertisingShow: import('./merchants/open-advertising-show.js').MerchantsOpenAdvertisingShow
  /** 点金计划：同业过滤标签管理 */
  setAdvertisingIndustryFilter: import('./merchants/set-advertising-industry-filter.js').SetAdvertisingIndustryFilter
}
