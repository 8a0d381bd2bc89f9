/** `v3/payscore/partner/` */
export interface Partner {
  permissions: import('./partner/permissions.js').Permissions
  serviceAccountApplications: import('./partner/service-account-applications.js').ServiceAccountApplications
  serviceorder: import('./partner/serviceorder.js').Serviceorder
  servicepayondeliveryorder: import('./partner/servicepayondeliveryorder.js').Servicepayondeliveryorder
  servicequotas: import('./partner/servicequotas.js').Servicequotas
}
