/** `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/` */
export interface SubMchidValue {
  /** 商户管理记录：上传商户提交资料文件 */
  upload: import('./_sub_mchid_/upload.js').SubMchidUpload
}
