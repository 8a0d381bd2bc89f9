/** `v3/smartguide/` */
export interface Smartguide {
  guides: import('./smartguide/guides.js').Guides
}
