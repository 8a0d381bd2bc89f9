/** `v3/hire-power-bank/` */
export interface HirePowerBank {
  /** 租用充电宝：创建保险订单 */
  insuranceOrders: import('./hire-power-bank/insurance-orders.js').InsuranceOrders
  /** 租用充电宝 */
  userQualifications: import('./hire-power-bank/user-qualifications.js').UserQualifications
}
