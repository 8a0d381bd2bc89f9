/** `ECOMMERCE_ENTRUST.*` */

/** 收付通合单代扣签约成功: its members are not documented */
export type EcommerceEntrustSign = Record<string, unknown>

/** 收付通合单代扣解约成功: its members are not documented */
export type EcommerceEntrustTerminate = Record<string, unknown>

declare module './index.js' {
  interface NotificationEvents {
    /** 收付通合单代扣签约成功 */
    'ECOMMERCE_ENTRUST.SIGN': EcommerceEntrustSign
    /** 收付通合单代扣解约成功 */
    'ECOMMERCE_ENTRUST.TERMINATE': EcommerceEntrustTerminate
  }
}
