/** `v3/transferdownload/` */
export interface Transferdownload {
  elecvoucherfile: import('./transferdownload/elecvoucherfile.js').Elecvoucherfile
  signfile: import('./transferdownload/signfile.js').Signfile
}
