/** `v3/marketing/bank/packages/{package_id}/` */
export interface PackageId {
  tasks: import('./_package_id_/tasks.js').Tasks
}
