/** The merchant's number, key, serial number and certificate: is each right, and do they belong together? */
import type { X509Certificate } from 'node:crypto'
import { PemUtil, type KeyLike } from '../../index.js'
import type { Found } from '../credentials/credentials.js'
import { absent, note, ok, wrong, type Finding } from './finding.js'
import { keyName, rsaOrSm2 } from '../keys.js'
import { t } from '../language.js'

const DAY = 86_400_000
const EXPIRING_DAYS = 30

export function checkMchid(mchid: unknown): Finding {
  if (mchid === undefined)
    return wrong('mchid', t('missing: the merchant number', '缺少：商户号'), 'ERR_CONFIG_MCHID')
  return /^\d{8,10}$/.test(String(mchid))
    ? ok('mchid', String(mchid))
    : wrong(
        'mchid',
        t('must be the merchant number, 8 to 10 digits', '应为商户号，8 到 10 位数字'),
        'ERR_CONFIG_MCHID',
      )
}

export function checkKey(privateKey: KeyLike | undefined, certificate: X509Certificate | undefined): Finding {
  if (privateKey === undefined)
    return wrong(
      'merchant key',
      t('missing: apiclient_key.pem', '缺少：apiclient_key.pem'),
      'ERR_KEY_INVALID',
    )
  const key = rsaOrSm2(privateKey)
  const text = Buffer.isBuffer(privateKey) ? privateKey.toString('utf8') : String(privateKey)
  const kind = /BEGIN ([A-Z ]+)-----/.exec(text)?.[1] === 'RSA PRIVATE KEY' ? 'PKCS#1' : 'PKCS#8'
  if (!certificate) return ok('merchant key', `${keyName(key)} ${kind}`)
  if (!certificate.checkPrivateKey(key))
    return wrong(
      'merchant key',
      t(
        'does not belong to the certificate: use the apiclient_key.pem that came with this apiclient_cert.pem',
        '与证书不成对：请使用与此 apiclient_cert.pem 一起下发的 apiclient_key.pem',
      ),
      'ERR_CONFIG_MERCHANT',
    )
  return ok(
    'merchant key',
    t(`${keyName(key)} ${kind}, matches the certificate`, `${keyName(key)} ${kind}，与证书成对`),
  )
}

export function checkSerial(serial: unknown, certificate: X509Certificate | undefined): Finding {
  const own = certificate && PemUtil.parseCertificateSerialNo(certificate)
  if (serial === undefined)
    return wrong(
      'serial',
      t(
        `missing${own ? `: it is ${own}` : ': openssl x509 -in apiclient_cert.pem -noout -serial'}`,
        `缺少${own ? `：应为 ${own}` : '：openssl x509 -in apiclient_cert.pem -noout -serial'}`,
      ),
      'ERR_CONFIG_SERIAL',
    )
  const plain = String(serial).replaceAll(':', '').trim().toUpperCase()
  const mixedUp = plain.startsWith('PUB_KEY_ID')
    ? t(
        ". This is the name of the platform's key: it belongs into certs",
        '。这是微信支付公钥的名字，应放在 certs 里',
      )
    : ''
  if (!/^[0-9A-F]{8,40}$/.test(plain))
    return wrong(
      'serial',
      t(
        `${shown(serial)} is no serial number: 8 to 40 hex digits${mixedUp}`,
        `${shown(serial)} 不是证书序列号：8 到 40 位十六进制${mixedUp}`,
      ),
      'ERR_CONFIG_SERIAL',
    )
  if (own && own !== plain)
    return wrong(
      'serial',
      t(`${plain} is not the certificate's, which is ${own}`, `${plain} 不是该证书的序列号，应为 ${own}`),
      'ERR_CONFIG_SERIAL',
    )
  if (plain !== serial)
    return note(
      'serial',
      t(
        `${shown(serial)} is understood; elsewhere use ${plain}`,
        `${shown(serial)} 可以识别；别处请写 ${plain}`,
      ),
    )
  return ok('serial', own ? t(`${plain}, the certificate's`, `${plain}，与证书一致`) : plain)
}

/** What stands in the wrong place may be a secret. */
const shown = (value: unknown): string =>
  String(value).length > 64
    ? t(`a string of ${String(value).length} characters`, `${String(value).length} 个字符`)
    : JSON.stringify(value)

export function certificateOf({ merchant }: Found): X509Certificate | undefined {
  const { cert } = (merchant ?? {}) as { cert?: string | Buffer }
  try {
    return cert === undefined ? undefined : PemUtil.loadCertificateFromString(cert.toString('utf8'))
  } catch {
    return undefined
  }
}

export function checkCertificate({ merchant }: Found, certificate: X509Certificate | undefined): Finding {
  if (merchant === undefined)
    return absent(
      'certificate',
      t(
        'not given: merchant.cert, apiclient_cert.pem; APIv2 calls with security need it, and it tells whether key and serial belong together',
        '未给出：merchant.cert，即 apiclient_cert.pem；APIv2 的部分接口需要它，并且有它才能看出密钥与序列号是否成对',
      ),
    )
  if (!certificate && (merchant as { pfx?: unknown }).pfx !== undefined)
    return ok('certificate', t('in a .p12, see below', '在 .p12 中，见下'))
  if (!certificate)
    return wrong(
      'certificate',
      t(
        'merchant.cert is no certificate: use apiclient_cert.pem',
        'merchant.cert 不是证书：请用 apiclient_cert.pem',
      ),
      'ERR_KEY_INVALID',
    )
  const days = Math.floor((Date.parse(certificate.validTo) - Date.now()) / DAY)
  if (days < 0)
    return wrong(
      'certificate',
      t(
        `ended on ${certificate.validTo}: issue a new one on the merchant platform`,
        `已于 ${certificate.validTo} 过期：请在商户平台申请新证书`,
      ),
      'ERR_CERT_VALIDITY',
    )
  return days < EXPIRING_DAYS
    ? note(
        'certificate',
        t(`ends in ${days} days, on ${certificate.validTo}`, `${days} 天后过期，${certificate.validTo}`),
      )
    : ok('certificate', t(`until ${certificate.validTo}`, `有效期至 ${certificate.validTo}`))
}
