/** Which of its keys the platform signs with: the public key, the certificate, or either of them while a merchant changes over. */
import type { Identities, Party } from './identity.js'

/** `certificate` for merchants without a WeChat Pay public key, `both` while they change over. */
export type Mode = 'public-key' | 'certificate' | 'both'

export class Signing {
  mode: Mode
  readonly #identities: Identities
  #turn = 0

  constructor(identities: Identities, mode: Mode) {
    this.#identities = identities
    this.mode = mode
  }

  /** Of an answer: the public key where the request asks for it, else the certificate. */
  answering(asked: string | readonly string[] | undefined): Party {
    const { platform, certificate } = this.#identities
    return this.mode !== 'certificate' && asked === platform.serial ? platform : certificate
  }

  /** Of a notification; in `both` by turns, as nobody can know which it will be. */
  notifying(): Party {
    const { platform, certificate } = this.#identities
    if (this.mode !== 'both') return this.mode === 'certificate' ? certificate : platform
    return [platform, certificate][this.#turn++ % 2]!
  }
}
