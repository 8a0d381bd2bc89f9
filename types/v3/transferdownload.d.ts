/** `v3/transferdownload/` */
export interface Transferdownload {
  /** 电子回单下载：下载电子回单 */
  elecvoucherfile: import('./transferdownload/elecvoucherfile.js').Elecvoucherfile
  /** 电子回单下载：下载电子回单 */
  signfile: import('./transferdownload/signfile.js').Signfile
}
