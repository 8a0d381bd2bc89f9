/** `v3/marketing/bank/packages/{package_id}/` */
export interface PackageId {
  /** 定向用户号码包：导入定向用户协议号、查询上传任务列表 */
  tasks: import('./_package_id_/tasks.js').Tasks
}
