/** Tells what kind of key or certificate DER bytes are. */
import { createPrivateKey, createPublicKey, X509Certificate, type KeyObject } from 'node:crypto'

export type Kind = 'private key' | 'public key' | 'certificate' | 'encrypted private key' | 'PKCS#12 file'

export interface Identity {
  readonly kind: Kind
  /** How it is written: `PKCS#1`. */
  readonly form: string
  /** What a PEM calls it. */
  readonly label: string
  readonly key?: KeyObject
}

/** PKCS#5 or PKCS#12 encryption. @see https://www.rfc-editor.org/rfc/rfc8018#appendix-A */
const ENCRYPTION = ['2a864886f70d0105', '2a864886f70d010c01'].map((oid) => Buffer.from(oid, 'hex'))
/** Version 3, then PKCS#7 data. @see https://www.rfc-editor.org/rfc/rfc7292#section-4 */
const PKCS12 = [Buffer.from('020103', 'hex'), Buffer.from('06092a864886f70d0107', 'hex')]

type Way = Omit<Identity, 'key'> & { readonly read: (der: Buffer) => KeyObject }
const privateWay = (type: 'pkcs1' | 'pkcs8' | 'sec1', form: string, label: string): Way => ({
  kind: 'private key',
  form,
  label,
  read: (key) => createPrivateKey({ key, format: 'der', type }),
})
const publicWay = (type: 'pkcs1' | 'spki', form: string, label: string): Way => ({
  kind: 'public key',
  form,
  label,
  read: (key) => createPublicKey({ key, format: 'der', type }),
})
/** `createPublicKey` would take the public half of a private key: private keys come first. */
const WAYS: readonly Way[] = [
  privateWay('pkcs8', 'PKCS#8', 'PRIVATE KEY'),
  privateWay('pkcs1', 'PKCS#1', 'RSA PRIVATE KEY'),
  privateWay('sec1', 'SEC 1', 'EC PRIVATE KEY'),
  publicWay('spki', 'SPKI', 'PUBLIC KEY'),
  publicWay('pkcs1', 'PKCS#1', 'RSA PUBLIC KEY'),
  {
    kind: 'certificate',
    form: 'X.509',
    label: 'CERTIFICATE',
    read: (der) => new X509Certificate(der).publicKey,
  },
]

/**
 * `undefined` for anything else.
 * @param expected the label of what it most probably is
 */
export function identify(der: Buffer, expected?: string): Identity | undefined {
  // OpenSSL writes SM2 keys under a label of their own, and from 3.5 on reads SEC 1 as PKCS#1 too.
  const usual = expected === 'SM2 PRIVATE KEY' ? 'EC PRIVATE KEY' : expected
  const first = WAYS.filter(({ label }) => label === usual)
  for (const { read, ...identity } of [...first, ...WAYS]) {
    try {
      return { ...identity, key: read(der) }
    } catch {
      /* the next way may fit */
    }
  }
  const head = der.subarray(0, 48)
  if (PKCS12.every((part) => head.includes(part)))
    return { kind: 'PKCS#12 file', form: 'PKCS#12', label: 'PKCS12' }
  if (ENCRYPTION.some((oid) => head.includes(oid)))
    return { kind: 'encrypted private key', form: 'PKCS#8', label: 'ENCRYPTED PRIVATE KEY' }
  return undefined
}
