/* oxlint-disable import/no-unassigned-import -- no property can spell these; their templates are registered all the same */
import './mch/addInstitutionsub.js'
import './mch/modifyInstitutionsub.js'
import './mch/queryInstitutionsub.js'

/** `v2/secapi/mch/` */
export interface Mch {
  addsubdevconfig: import('./mch/addsubdevconfig.js').Addsubdevconfig
  channelsetting: import('./mch/channelsetting.js').Channelsetting
  modifymchinfo: import('./mch/modifymchinfo.js').Modifymchinfo
  querysubdevconfig: import('./mch/querysubdevconfig.js').Querysubdevconfig
  submchmanage: import('./mch/submchmanage.js').Submchmanage
  uploadmedia: import('./mch/uploadmedia.js').Uploadmedia
}
