/** `brand/` */
export interface Brand {
  marketing: import('./brand/marketing.js').Marketing
}
