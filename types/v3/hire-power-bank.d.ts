/** `v3/hire-power-bank/` */
export interface HirePowerBank {
  insuranceOrders: import('./hire-power-bank/insurance-orders.js').InsuranceOrders
  userQualifications: import('./hire-power-bank/user-qualifications.js').UserQualifications
}
