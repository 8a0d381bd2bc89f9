/** `v3/billdownload/` */
export interface Billdownload {
  /** 账单下载：下载账单 */
  file: import('./billdownload/file.js').BilldownloadFile
}
