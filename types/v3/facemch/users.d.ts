/** `v3/facemch/users/` */
export interface Users {
  _face_sid_: import('./users/_face_sid_.js').FaceSid
}
