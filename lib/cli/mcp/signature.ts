/**
 * Why a signature fails, from pasted headers: syntax, clock, serial, key, and which other
 * string was signed. Needs no secret.
 */
import { Rsa, PemUtil } from '../../index.js'
import { checkClock, checkEncoding, checkSerial, listsOf, Report } from './checks.js'
import { readPasted, type Pasted } from './pasted.js'
import { holdsSecret } from './secrets.js'
import { answerMessage, answerVariants, requestMessage, requestVariants, type Variant } from './variants.js'

export interface SignatureQuestion {
  /** Headers as they were sent or came, and the message's body after an empty line. */
  readonly headers: string
  readonly method?: string | undefined
  /** The URL that was sent, or its path with query. */
  readonly url?: string | undefined
  readonly body?: string | undefined
  /** PEM: the platform's public key for an answer, the merchant's certificate for a request. */
  readonly public_key?: string | undefined
}

export interface SignatureReport {
  readonly kind: 'request' | 'answer or notification' | 'unknown'
  /** `undefined` where no public key was given. */
  readonly valid: boolean | undefined
  readonly problems: readonly string[]
  readonly checked: readonly string[]
  /** The string to sign or verify, line feeds as \n; a long body is cut. */
  readonly message?: string
  /** What it may show although it looks like a secret. */
  readonly shown: readonly string[]
}

const SCHEMES = ['WECHATPAY2-SHA256-RSA2048', 'WECHATPAY-BRAND-SHA256-RSA2048']
const LONGEST_BODY = 300

/** @param now milliseconds since 1970 */
export function explainSignature(question: SignatureQuestion, now: number): SignatureReport {
  const pasted = readPasted(question.headers)
  const report = new Report()
  if (Object.values(question).some((value) => typeof value === 'string' && holdsSecret(value)))
    report.problem(
      'a private key was pasted: it is not needed and was not used. If it is a real one, replace it on the merchant platform',
      '粘贴了私钥：这里不需要，也没有使用。如果是真实私钥，请在商户平台更换',
    )
  const key = keyOf(question.public_key, report)
  if (pasted.headers['authorization'] !== undefined) return ofRequest(question, pasted, key, now, report)
  if (Object.keys(pasted.headers).some((name) => name.startsWith('wechatpay-')))
    return ofAnswer(question, pasted, key, now, report)
  report.problem(
    'no Authorization header (of a request) and no Wechatpay-* headers (of an answer or a notification): paste the headers as they were sent. An answer without them was not signed by WeChat Pay: a proxy or a gateway answered, or the request itself was refused with 401',
    '没有 Authorization（请求），也没有 Wechatpay-* 头（应答或通知）：请按原样粘贴。没有这些头的应答不是微信支付签名的：可能来自代理或网关，或请求因 401 被拒绝',
  )
  return { kind: 'unknown', valid: undefined, ...listsOf(report), shown: [] }
}

interface PublicKey {
  readonly verify: (message: string, signature: string) => boolean
  /** Of a certificate. */
  readonly serial: string | undefined
}

function keyOf(pem: string | undefined, report: Report): PublicKey | undefined {
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

function ofRequest(
  question: SignatureQuestion,
  pasted: Pasted,
  key: PublicKey | undefined,
  now: number,
  report: Report,
): SignatureReport {
  const { scheme, members } = authorizationOf(pasted.headers['authorization']!)
  if (!SCHEMES.includes(scheme))
    report.problem(
      `the scheme is ${JSON.stringify(scheme.slice(0, 40))}, expected ${SCHEMES.join(' or ')}, and one space after it`,
      `认证类型是 ${JSON.stringify(scheme.slice(0, 40))}，应为 ${SCHEMES.join(' 或 ')}，后接一个空格`,
    )
  const owner = scheme.includes('BRAND') ? 'brand_id' : 'mchid'
  for (const name of [owner, 'nonce_str', 'timestamp', 'serial_no', 'signature'])
    if (!members[name]) report.problem(`Authorization has no ${name}="…"`, `Authorization 缺少 ${name}="…"`)
  const { timestamp = '', nonce_str = '', serial_no = '', signature = '' } = members
  checkClock(timestamp, now, report)
  checkSerial(serial_no, 'request', report)
  checkEncoding(signature, report)
  if (key?.serial !== undefined && serial_no !== '' && key.serial.toUpperCase() !== serial_no.toUpperCase())
    report.problem(
      `serial_no is ${serial_no}, the certificate's serial number is ${key.serial}: serial and private key must be of one certificate`,
      `serial_no 是 ${serial_no}，证书的序列号是 ${key.serial}：序列号与私钥必须属于同一张证书`,
    )
  const method = question.method ?? pasted.request?.method
  const target = question.url ?? pasted.request?.target
  const shown = [nonce_str, serial_no].filter(Boolean)
  if (method === undefined || target === undefined) {
    report.problem(
      'give method and url: they are part of the signed string',
      '请给出 method 与 url：它们是签名串的一部分',
    )
    return { kind: 'request', valid: undefined, ...listsOf(report), shown }
  }
  const body = question.body ?? pasted.body ?? ''
  if (/^GET$/i.test(method) && body !== '')
    report.problem('a GET is signed with an empty body', 'GET 请求签名时请求体为空')
  const parts = { method, target, timestamp, nonce: nonce_str, body }
  const valid = compare(requestMessage(parts), requestVariants(parts), signature, key, 'request', report)
  return {
    kind: 'request',
    valid,
    ...listsOf(report),
    message: shownMessage(requestMessage(parts), body),
    shown,
  }
}

function ofAnswer(
  question: SignatureQuestion,
  pasted: Pasted,
  key: PublicKey | undefined,
  now: number,
  report: Report,
): SignatureReport {
  const { headers } = pasted
  const names = ['wechatpay-timestamp', 'wechatpay-nonce', 'wechatpay-serial', 'wechatpay-signature'] as const
  const missing = names.filter((name) => !headers[name])
  if (missing.length > 0)
    report.problem(
      `missing: ${missing.join(', ')}. Does a proxy on the way drop headers?`,
      `缺少：${missing.join('、')}。途中的代理是否丢弃了请求头？`,
    )
  for (const name of names)
    if (headers[name]?.includes(','))
      report.problem(`${name} has two values: it must come once`, `${name} 有两个值：应只出现一次`)
  const [timestamp, nonce, serial, signature] = names.map((name) => headers[name] ?? '') as [
    string,
    string,
    string,
    string,
  ]
  const type = headers['wechatpay-signature-type']
  if (type !== undefined && type !== 'WECHATPAY2-SHA256-RSA2048' && !type.includes('BRAND'))
    report.problem(
      `Wechatpay-Signature-Type is ${type.slice(0, 60)}: this is not verified with RSA`,
      `Wechatpay-Signature-Type 是 ${type.slice(0, 60)}：不是 RSA 验签`,
    )
  const shown = [nonce, serial].filter(Boolean)
  if (signature.startsWith('WECHATPAY/SIGNTEST/')) {
    report.problem(
      'a probe of WeChat Pay: the signature is wrong on purpose. Refuse it (401) and raise no alarm',
      '微信支付的签名探测流量：签名是故意错误的。应拒绝（401），不必告警',
    )
    return { kind: 'answer or notification', valid: false, ...listsOf(report), shown }
  }
  checkClock(timestamp, now, report)
  checkSerial(serial, 'answer', report)
  checkEncoding(signature, report)
  if (key?.serial !== undefined && serial !== '' && key.serial.toUpperCase() !== serial.toUpperCase())
    report.problem(
      `Wechatpay-Serial is ${serial}, the certificate given has ${key.serial}: verify with the key that the header names`,
      `Wechatpay-Serial 是 ${serial}，所给证书的序列号是 ${key.serial}：应使用请求头指明的密钥验签`,
    )
  const body = question.body ?? pasted.body ?? ''
  const parts = { timestamp, nonce, body }
  const valid = compare(answerMessage(parts), answerVariants(parts), signature, key, 'answer', report)
  return {
    kind: 'answer or notification',
    valid,
    ...listsOf(report),
    message: shownMessage(answerMessage(parts), body),
    shown,
  }
}

/** `WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",…` */
function authorizationOf(value: string): { scheme: string; members: Readonly<Record<string, string>> } {
  const [, scheme = '', rest = ''] = /^(\S*)\s*([^]*)$/.exec(value.replace(/^Authorization:\s*/i, '')) ?? []
  const members = Array.from(
    rest.matchAll(/(\w+)\s*=\s*"?([^",]*)"?/g),
    ([, name, one]) => [name!, one!] as const,
  )
  return { scheme, members: Object.fromEntries(members) }
}

/** Verifies; where it fails, looks for the string that was signed instead. */
function compare(
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

/** Line feeds can be seen; of a long body its size. */
function shownMessage(message: string, body: string): string {
  const shown =
    body.length > LONGEST_BODY
      ? message.replace(body, () => `${body.slice(0, LONGEST_BODY)}… (${Buffer.byteLength(body)} bytes)`)
      : message
  return shown.replaceAll('\r', '\\r').replaceAll('\n', '\\n\n')
}
