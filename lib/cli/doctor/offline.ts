/** What can be told from the credentials alone. Sends nothing. */
import { createPublicKey, type KeyObject, type X509Certificate } from 'node:crypto'
import { inspect } from 'node:util'
import { PemUtil, Rsa, Wechatpay, type KeyLike } from '../../index.js'
import { clientConfig } from '../credentials/client.js'
import type { Found } from '../credentials/credentials.js'
import { absent, finding, note, ok, wrong, type Finding } from './finding.js'

const DAY = 86_400_000
const EXPIRING_DAYS = 30

export async function checkOffline(found: Found): Promise<Finding[]> {
  const certificate = certificateOf(found)
  const findings = await Promise.all([
    finding('mchid', () => checkMchid(found['mchid'])),
    finding('merchant key', () => checkKey(found['privateKey'] as KeyLike | undefined, certificate)),
    finding('serial', () => checkSerial(found['serial'], certificate)),
    finding('certificate', () => checkCertificate(found, certificate)),
    finding('APIv3 key', () =>
      checkSymmetric(
        'APIv3 key',
        'ERR_CONFIG_APIV3_KEY',
        found['apiv3Key'],
        'notifications and certificates cannot be opened',
      ),
    ),
    finding('APIv2 key', () =>
      checkSymmetric('APIv2 key', 'ERR_CONFIG_SECRET', found['secret'], 'APIv2 cannot be called'),
    ),
    ...platformKeys(found['certs']),
    ...(found['brand'] === undefined
      ? []
      : [
          finding('brand', () =>
            ok('brand', keyText(Rsa.from((found['brand'] as { privateKey: KeyLike }).privateKey))),
          ),
        ]),
  ])
  return findings.some(({ state }) => state === 'wrong')
    ? findings
    : [...findings, await finding('all together', () => checkTogether(found))]
}

function checkMchid(mchid: unknown): Finding {
  if (mchid === undefined) return wrong('mchid', 'missing: the merchant number', 'ERR_CONFIG_MCHID')
  return /^\d{8,10}$/.test(String(mchid))
    ? ok('mchid', String(mchid))
    : wrong('mchid', 'must be the merchant number, 8 to 10 digits', 'ERR_CONFIG_MCHID')
}

const keyText = (key: KeyObject): string => `RSA-${key.asymmetricKeyDetails?.modulusLength}`

function checkKey(privateKey: KeyLike | undefined, certificate: X509Certificate | undefined): Finding {
  if (privateKey === undefined) return wrong('merchant key', 'missing: apiclient_key.pem', 'ERR_KEY_INVALID')
  const key = Rsa.from(privateKey)
  const text = Buffer.isBuffer(privateKey) ? privateKey.toString('utf8') : String(privateKey)
  const kind = /BEGIN ([A-Z ]+)-----/.exec(text)?.[1] === 'RSA PRIVATE KEY' ? 'PKCS#1' : 'PKCS#8'
  if (!certificate) return ok('merchant key', `${keyText(key)} ${kind}`)
  if (!certificate.checkPrivateKey(key))
    return wrong(
      'merchant key',
      'does not belong to the certificate: use the apiclient_key.pem that came with this apiclient_cert.pem',
      'ERR_CONFIG_MERCHANT',
    )
  return ok('merchant key', `${keyText(key)} ${kind}, matches the certificate`)
}

function checkSerial(serial: unknown, certificate: X509Certificate | undefined): Finding {
  const own = certificate && PemUtil.parseCertificateSerialNo(certificate)
  if (serial === undefined)
    return wrong(
      'serial',
      `missing${own ? `: it is ${own}` : ': openssl x509 -in apiclient_cert.pem -noout -serial'}`,
      'ERR_CONFIG_SERIAL',
    )
  const plain = String(serial).replaceAll(':', '').trim().toUpperCase()
  const mixedUp = plain.startsWith('PUB_KEY_ID')
    ? ". This is the name of the platform's key: it belongs into certs"
    : ''
  if (!/^[0-9A-F]{8,40}$/.test(plain))
    return wrong(
      'serial',
      `${shown(serial)} is no serial number: 8 to 40 hex digits${mixedUp}`,
      'ERR_CONFIG_SERIAL',
    )
  if (own && own !== plain)
    return wrong('serial', `${plain} is not the certificate's, which is ${own}`, 'ERR_CONFIG_SERIAL')
  if (plain !== serial) return note('serial', `${shown(serial)} is understood; elsewhere use ${plain}`)
  return ok('serial', own ? `${plain}, the certificate's` : plain)
}

/** What stands in the wrong place may be a secret. */
const shown = (value: unknown): string =>
  String(value).length > 64 ? `a text of ${String(value).length} characters` : JSON.stringify(value)

function certificateOf({ merchant }: Found): X509Certificate | undefined {
  const { cert } = (merchant ?? {}) as { cert?: string | Buffer }
  try {
    return cert === undefined ? undefined : PemUtil.loadCertificateFromString(cert.toString('utf8'))
  } catch {
    return undefined
  }
}

function checkCertificate({ merchant }: Found, certificate: X509Certificate | undefined): Finding {
  if (merchant === undefined)
    return absent(
      'certificate',
      'not given: merchant.cert, apiclient_cert.pem; APIv2 calls with security need it, and it tells whether key and serial belong together',
    )
  if (!certificate && (merchant as { pfx?: unknown }).pfx !== undefined)
    return ok('certificate', 'in a .p12, see below')
  if (!certificate)
    return wrong('certificate', 'merchant.cert is no certificate: use apiclient_cert.pem', 'ERR_KEY_INVALID')
  const days = Math.floor((Date.parse(certificate.validTo) - Date.now()) / DAY)
  if (days < 0)
    return wrong(
      'certificate',
      `ended on ${certificate.validTo}: issue a new one on the merchant platform`,
      'ERR_CERT_VALIDITY',
    )
  return days < EXPIRING_DAYS
    ? note('certificate', `ends in ${days} days, on ${certificate.validTo}`)
    : ok('certificate', `until ${certificate.validTo}`)
}

function checkSymmetric(name: string, code: string, key: unknown, without: string): Finding {
  if (key === undefined) return absent(name, `not given: ${without}`)
  const text = String(key)
  const size = Buffer.byteLength(text)
  if (size === 32) return ok(name, '32 bytes')
  return wrong(name, `${size} bytes${usualCause(text)}`, code)
}

function usualCause(text: string): string {
  if (/[\r\n]$/.test(text)) return ': ends with a newline'
  if (text.startsWith('\uFEFF')) return ': starts with a byte order mark'
  return /^\s|\s$/.test(text) ? ': starts or ends with a space' : '; 32 are needed'
}

function platformKeys(certs: unknown): Promise<Finding>[] {
  const entries = Object.entries((certs ?? {}) as Readonly<Record<string, KeyLike>>)
  if (entries.length === 0)
    return [
      finding('platform key', () =>
        wrong(
          'platform key',
          'missing: certs, { "PUB_KEY_ID_…": "file:pub_key.pem" }; those without one download certificates: wxpay certificates',
          'ERR_CERTS_EMPTY',
        ),
      ),
    ]
  return entries.map(([serial, key]) =>
    finding('platform key', () => ok('platform key', `${serial}  ${keyText(platformKey(key))}`)),
  )
}

function platformKey(key: KeyLike): KeyObject {
  const text = Buffer.isBuffer(key) ? key.toString('utf8') : key
  if (typeof text === 'string' && text.includes('CERTIFICATE'))
    return PemUtil.loadCertificateFromString(text).publicKey
  return createPublicKey(Rsa.from(text, Rsa.KEY_TYPE_PUBLIC).export({ format: 'pem', type: 'spki' }))
}

/** The client finds what no single setting shows: a merchant's serial among certs, a certificate without its key. */
function checkTogether(found: Found): Finding {
  const config = clientConfig(found)
  const client = new Wechatpay({ ...config, retry: false })
  return ok('all together', `a client can be made of it: ${inspect(client)}`)
}
