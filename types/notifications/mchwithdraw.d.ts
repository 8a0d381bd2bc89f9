/** `MCHWITHDRAW.*` */

/** 商户提现状态变更: its members are not documented */
export type MchwithdrawChange = Record<string, unknown>

declare module './index.js' {
  interface NotificationEvents {
    /** 商户提现状态变更 */
    'MCHWITHDRAW.CHANGE': MchwithdrawChange
  }
}
