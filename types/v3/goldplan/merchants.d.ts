/** `v3/goldplan/merchants/` */
export interface Merchants {
  changecustompagestatus: import('./merchants/changecustompagestatus.js').Changecustompagestatus
  changegoldplanstatus: import('./merchants/changegoldplanstatus.js').Changegoldplanstatus
  closeAdvertisingShow: import('./merchants/close-advertising-show.js').CloseAdvertisingShow
  openAdvertisingShow: import('./merchants/open-advertising-show.js').MerchantsOpenAdvertisingShow
  setAdvertisingIndustryFilter: import('./merchants/set-advertising-industry-filter.js').SetAdvertisingIndustryFilter
}
