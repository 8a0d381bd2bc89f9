/** `v3/parking/reminders/` */
export interface Reminders {
  /** 停车缴费服务：提交停车场进件申请 */
  application: import('./reminders/application.js').Application
  /** 停车缴费服务：查询停车场进件申请单列表 */
  applications: import('./reminders/applications.js').Applications
  /** 停车缴费服务：同步车辆入场通知 */
  entry: import('./reminders/entry.js').Entry
  /** 停车缴费服务：同步车辆离场通知 */
  exit: import('./reminders/exit.js').Exit
  /** 停车缴费服务：同步非临停扩展支付 */
  extPayment: import('./reminders/ext-payment.js').ExtPayment
  /** 停车缴费服务：查询停车费用 */
  parkingFee: import('./reminders/parking-fee.js').ParkingFee
  /** 停车缴费服务：查询停车场信息 */
  parkingLot: import('./reminders/parking-lot.js').ParkingLot
  /** 停车缴费服务：同步支付结果通知 */
  payment: import('./reminders/payment.js').Payment
}
