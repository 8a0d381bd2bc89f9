/** The keys besides the merchant's own: the symmetric ones of APIv3 and APIv2, and the platform's. */
import { createPublicKey, type KeyObject } from 'node:crypto'
import { PemUtil, type KeyLike } from '../../index.js'
import { absent, finding, ok, wrong, type Finding } from './finding.js'
import { keyName, rsaOrSm2 } from '../keys.js'
import { t } from '../language.js'

export function checkSymmetric(name: string, code: string, key: unknown, without: string): Finding {
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

export function checkPlatformKeys(certs: unknown): Promise<Finding>[] {
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
