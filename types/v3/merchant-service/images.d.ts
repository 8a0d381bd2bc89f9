/** `v3/merchant-service/images/` */
export interface Images {
  _media_id_: import('./images/_media_id_.js').MediaId
  upload: import('./images/upload.js').ImagesUpload
}
