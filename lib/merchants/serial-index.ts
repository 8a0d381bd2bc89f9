/** Which merchant's platform key a serial number names. */
import { monotonic } from '../runtime/clock.js'
import type { CertificateLike } from '../crypto/certificates.js'
import { PemUtil } from '../crypto/pem-util.js'

export type MchidOf = (serial: string) => string | undefined | Promise<string | undefined>

/** So long, and so many, unknown serial numbers are not asked for again: anybody can send one. */
const UNKNOWN_MILLISECONDS = 60_000
const UNKNOWN_MAX = 1_000

interface Ring {
  get(serial: string): unknown
}

export class SerialIndex {
  readonly #owners = new Map<string, Set<string>>()
  /** Their keys change while the process runs. */
  readonly #rings = new Map<string, Ring>()
  readonly #unknown = new Map<string, number>()
  readonly #mchidOf: MchidOf | undefined

  constructor(mchidOf: MchidOf | undefined) {
    this.#mchidOf = mchidOf
  }

  /** @param certs of a configuration: a plain object, a `Map`, a list of certificates, a `KeyRing` */
  add(certs: unknown, mchid: string): void {
    if (isRing(certs)) this.#rings.set(mchid, certs)
    else
      for (const serial of serialsOf(certs)) {
        const owners = this.#owners.get(serial) ?? new Set()
        this.#owners.set(serial, owners.add(mchid))
        this.#unknown.delete(serial)
      }
  }

  delete(mchid: string): void {
    this.#rings.delete(mchid)
    for (const [serial, owners] of this.#owners) {
      owners.delete(mchid)
      if (owners.size === 0) this.#owners.delete(serial)
    }
  }

  /** Nothing where nobody has it, or several have: then only a `notify_url` that names the merchant tells. */
  async find(written: string): Promise<string | undefined> {
    const serial = plain(written)
    const owners = this.#owners.get(serial) ?? this.#ringsWith(serial)
    if (owners.size > 0) return owners.size === 1 ? [...owners][0] : undefined
    if (!this.#mchidOf || (this.#unknown.get(serial) ?? -Infinity) > monotonic()) return undefined
    const mchid = await this.#mchidOf(serial)
    if (mchid === undefined) this.#remember(serial)
    return mchid
  }

  #ringsWith(serial: string): ReadonlySet<string> {
    return new Set(
      [...this.#rings].filter(([, ring]) => ring.get(serial) !== undefined).map(([mchid]) => mchid),
    )
  }

  /** The merchant's ring is gone with it; what it holds is known again when it is loaded again. */
  deleteRing(mchid: string): void {
    this.#rings.delete(mchid)
  }

  #remember(serial: string): void {
    this.#unknown.delete(serial)
    this.#unknown.set(serial, monotonic() + UNKNOWN_MILLISECONDS)
    for (const oldest of this.#unknown.keys()) {
      if (this.#unknown.size <= UNKNOWN_MAX) break
      this.#unknown.delete(oldest)
    }
  }
}

const isRing = (certs: unknown): certs is Ring =>
  typeof (certs as { get?: unknown } | undefined)?.get === 'function' && !(certs instanceof Map)

function serialsOf(certs: unknown): string[] {
  if (typeof certs !== 'object' || certs === null) return []
  if (Array.isArray(certs))
    return (certs as CertificateLike[]).map((certificate) => PemUtil.parseCertificateSerialNo(certificate))
  return (certs instanceof Map ? [...(certs as Map<string, unknown>).keys()] : Object.keys(certs)).map(plain)
}

/** Serial numbers come in small letters and with colons too. */
const plain = (serial: string): string =>
  serial.startsWith('PUB_KEY_ID') ? serial : serial.replaceAll(':', '').toUpperCase()
