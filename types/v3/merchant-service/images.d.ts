/** `v3/merchant-service/images/` */
export interface Images {
  /** 消费者投诉：图片下载 */
  _media_id_: import('./images/_media_id_.js').MediaId
  /** 消费者投诉：商户上传反馈图片 */
  upload: import('./images/upload.js').ImagesUpload
}
