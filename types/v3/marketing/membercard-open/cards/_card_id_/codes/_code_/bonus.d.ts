/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/` */
export interface Bonus {
  commit: import('./bonus/commit.js').Commit
  prepare: import('./bonus/prepare.js').Prepare
}
