/** `v3/billdownload/` */
export interface Billdownload {
  file: import('./billdownload/file.js').BilldownloadFile
}
