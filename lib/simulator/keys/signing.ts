/**
 * Which of its keys the platform signs with: the public key, the certificate, or either of them
 * in the grey period of a switch.
 */
import type { Identities, Party } from './identity.js'
import { smPartyOf } from './sm2-pair.js'

/**
 * `certificate` for merchants without a WeChat Pay public key, `both` while they switch,
 * `sm` for those who use SM2 keys.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012154180
 */
export type Mode = 'public-key' | 'certificate' | 'both' | 'sm'

export class Signing {
  mode: Mode
  readonly #identities: Identities
  #count = 0

  constructor(identities: Identities, mode: Mode) {
    this.#identities = identities
    this.mode = mode
  }

  /**
   * The key that signs a response. The request's header decides in the grey period only;
   * brands have a public key alone.
   * @param requested the request's `Wechatpay-Serial`
   */
  forResponse(requested: string | undefined, isBrand: boolean): Party {
    const { platform, certificate } = this.#identities
    if (isBrand || this.mode === 'public-key') return platform
    if (this.mode === 'sm') return smPartyOf(platform)
    return this.mode === 'both' && isSerialOf(platform, requested) ? platform : certificate
  }

  /**
   * The key that signs a notification; alternately in the grey period, when a
   * receiver cannot know which it will be.
   */
  forNotification(): Party {
    const { platform, certificate } = this.#identities
    if (this.mode === 'sm') return smPartyOf(platform)
    if (this.mode !== 'both') return this.mode === 'certificate' ? certificate : platform
    return [platform, certificate][this.#count++ % 2]!
  }

  /** The keys that a request may name in `Wechatpay-Serial`, and encrypt its sensitive fields with. */
  accepted(isBrand: boolean): readonly Party[] {
    const { platform, certificate } = this.#identities
    if (isBrand) return [platform]
    if (this.mode === 'sm') return [smPartyOf(platform)]
    return { 'public-key': [platform], certificate: [certificate], both: [platform, certificate] }[this.mode]
  }
}

/** Serial numbers are hexadecimal: their case means nothing. */
export const isSerialOf = ({ serial }: Party, given: string | undefined): boolean =>
  given?.trim().toUpperCase() === serial.toUpperCase()
