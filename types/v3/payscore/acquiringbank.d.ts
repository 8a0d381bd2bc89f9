/** `v3/payscore/acquiringbank/` */
export interface Acquiringbank {
  permissions: import('./acquiringbank/permissions.js').Permissions
  serviceorder: import('./acquiringbank/serviceorder.js').Serviceorder
  servicepayondeliveryorder: import('./acquiringbank/servicepayondeliveryorder.js').Servicepayondeliveryorder
}
