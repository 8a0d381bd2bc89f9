/** `v3/mchalterapply/` */
export interface Mchalterapply {
  mchcontactalterapplyment: import('./mchalterapply/mchcontactalterapplyment.js').Mchcontactalterapplyment
  mchsubjectalterapplyment: import('./mchalterapply/mchsubjectalterapplyment.js').Mchsubjectalterapplyment
  merchantnamealterapplyment: import('./mchalterapply/merchantnamealterapplyment.js').Merchantnamealterapplyment
}
