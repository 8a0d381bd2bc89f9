/** What can be told from the credentials alone. */
import { createPublicKey, type KeyObject, type X509Certificate } from 'node:crypto'
import { inspect } from 'node:util'
import { PemUtil, Rsa, Wechatpay, type KeyLike } from '../../index.js'
import { clientConfig } from '../credentials/client.js'
import type { Found } from '../credentials/credentials.js'
import { absent, finding, note, ok, wrong, type Finding } from './finding.js'
import { keyName, rsaOrSm2 } from '../keys.js'
import { t } from '../language.js'

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
        t('notifications and certificates cannot be opened', '无法解密回调通知与平台证书'),
      ),
    ),
    finding('APIv2 key', () =>
      checkSymmetric(
        'APIv2 key',
        'ERR_CONFIG_SECRET',
        found['secret'],
        t('APIv2 cannot be called', '无法调用 APIv2'),
      ),
    ),
    ...platformKeys(found['certs']),
    ...(found['brand'] === undefined
      ? []
      : [
          finding('brand', () =>
            ok('brand', keyName(Rsa.from((found['brand'] as { privateKey: KeyLike }).privateKey))),
          ),
        ]),
  ])
  return findings.some(({ state }) => state === 'wrong')
    ? findings
    : [...findings, await finding('all together', () => checkTogether(found))]
}

function checkMchid(mchid: unknown): Finding {
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

function checkKey(privateKey: KeyLike | undefined, certificate: X509Certificate | undefined): Finding {
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

function checkSerial(serial: unknown, certificate: X509Certificate | undefined): Finding {
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

function checkSymmetric(name: string, code: string, key: unknown, without: string): Finding {
  if (key === undefined) return absent(name, t(`not given: ${without}`, `未给出：${without}`))
  const text = String(key)
  const size = Buffer.byteLength(text)
  if (size === 32) return ok(name, t('32 bytes', '32 字节'))
  return wrong(name, t(`${size} bytes${usualCause(text)}`, `${size} 字节${usualCause(text)}`), code)
}

function usualCause(text: string): string {
  if (/[\r\n]$/.test(text)) return t(': ends with a newline', '：末尾有换行')
  if (text.startsWith('\uFEFF')) return t(': starts with a byte order mark', '：开头有 BOM')
  return /^\s|\s$/.test(text)
    ? t(': starts or ends with a space', '：首尾有空格')
    : t('; 32 are needed', '；应为 32 字节')
}

function platformKeys(certs: unknown): Promise<Finding>[] {
  const entries = Object.entries((certs ?? {}) as Readonly<Record<string, KeyLike>>)
  if (entries.length === 0)
    return [
      finding('platform key', () =>
        wrong(
          'platform key',
          t(
            'missing: certs, { "PUB_KEY_ID_…": "file:pub_key.pem" }; those without one download certificates: wxpay certificates',
            '缺少：certs，{ "PUB_KEY_ID_…": "file:pub_key.pem" }；没有公钥的商户下载平台证书：wxpay certificates',
          ),
          'ERR_CERTS_EMPTY',
        ),
      ),
    ]
  return entries.map(([serial, key]) =>
    finding('platform key', () => ok('platform key', `${serial}  ${keyName(platformKey(key))}`)),
  )
}

function platformKey(key: KeyLike): KeyObject {
  const text = Buffer.isBuffer(key) ? key.toString('utf8') : key
  if (typeof text === 'string' && text.includes('CERTIFICATE'))
    return PemUtil.loadCertificateFromString(text).publicKey
  return createPublicKey(rsaOrSm2(text, 'public').export({ format: 'pem', type: 'spki' }))
}

/**
 * The client finds what no single setting shows: a merchant's serial among certs,
 * a certificate without its key.
 */
function checkTogether(found: Found): Finding {
  const config = clientConfig(found)
  const client = new Wechatpay({ ...config, retry: false })
  return ok(
    'all together',
    t(`a client can be made of it: ${inspect(client)}`, `可以建立客户端：${inspect(client)}`),
  )
}
