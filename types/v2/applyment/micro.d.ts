/** `v2/applyment/micro/` */
export interface Micro {
  getstate: import('./micro/getstate.js').Getstate
  getupgradestate: import('./micro/getupgradestate.js').Getupgradestate
  modifyarchives: import('./micro/modifyarchives.js').Modifyarchives
  modifycontactinfo: import('./micro/modifycontactinfo.js').Modifycontactinfo
  signcontract: import('./micro/signcontract.js').Signcontract
  submit: import('./micro/submit.js').Submit
  submitupgrade: import('./micro/submitupgrade.js').Submitupgrade
}
