/** With a public key: is the signature right, and if not, which other string was signed? */
import { PemUtil, Rsa } from '../../../index.js'
import { holdsSecret } from '../secrets.js'
import type { Report } from './report.js'
import type { Variant } from './variants.js'

export interface PublicKey {
  readonly verify: (message: string, signature: string) => boolean
  /** Of a certificate. */
  readonly serial: string | undefined
}

export function keyOf(pem: string | undefined, report: Report): PublicKey | undefined {
  if (pem === undefined || pem.trim() === '' || holdsSecret(pem)) return undefined
  try {
    const key = Rsa.from(pem, Rsa.KEY_TYPE_PUBLIC)
    const serial = pem.includes('BEGIN CERTIFICATE') ? PemUtil.parseCertificateSerialNo(pem) : undefined
    return { verify: (message, signature) => Rsa.verify(message, signature, key), serial }
  } catch {
    report.problem(
      'public_key is no public key or certificate in PEM (-----BEGIN PUBLIC KEY----- or -----BEGIN CERTIFICATE-----)',
      'public_key 不是 PEM 格式的公钥或证书（-----BEGIN PUBLIC KEY----- 或 -----BEGIN CERTIFICATE-----）',
    )
    return undefined
  }
}

/** Verifies; where it fails, looks for the string that was signed instead. */
export function compare(
  message: string,
  variants: readonly Variant[],
  signature: string,
  key: PublicKey | undefined,
  kind: 'request' | 'answer',
  report: Report,
): boolean | undefined {
  if (key === undefined || signature === '') {
    report.check(
      kind === 'request'
        ? "not verified: give public_key, the merchant's certificate (apiclient_cert.pem, which is no secret), and it is"
        : "not verified: give public_key, WeChat Pay's public key or platform certificate (no secret), and it is",
      kind === 'request'
        ? '未验签：给出 public_key（商户证书 apiclient_cert.pem，不是机密）即可验签'
        : '未验签：给出 public_key（微信支付公钥或平台证书，不是机密）即可验签',
    )
    return undefined
  }
  if (key.verify(message, signature)) {
    report.check('the signature is right', '签名正确')
    return true
  }
  const found = variants.find(([other]) => other !== message && key.verify(other, signature))
  if (found) report.problem(found[1], found[2])
  else
    report.problem(
      kind === 'request'
        ? 'the signature is of another string or of another key: does the private key belong to this certificate, and are method, url and body exactly those that were sent?'
        : 'the signature is of another body or of another key: is the body byte for byte what came, and is the key the one that Wechatpay-Serial names?',
      kind === 'request'
        ? '签名与签名串或密钥不符：私钥是否属于这张证书？method、url、body 是否与实际发送的完全一致？'
        : '签名与报文或密钥不符：报文体是否逐字节为收到的原文？公钥是否为 Wechatpay-Serial 指明的那一个？',
    )
  return false
}
