/** `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/` */
export interface SubMchidValue {
  upload: import('./_sub_mchid_/upload.js').SubMchidUpload
}
