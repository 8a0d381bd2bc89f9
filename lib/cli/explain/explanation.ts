/** What a code means and what to do, as the pages on errors say. */

export interface Explanation {
  /** `ConfigError` */
  readonly name: string
  readonly en: CauseAndCure
  readonly zh: CauseAndCure
}

export interface CauseAndCure {
  readonly cause: string
  readonly cure: string
}
