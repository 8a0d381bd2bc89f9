/** `v3/marketing/membercard-open/phonenumber-member/` */
export interface PhonenumberMember {
  import: import('./phonenumber-member/import.js').Import
  search: import('./phonenumber-member/search.js').Search
}
