/** The signature of a request: its Authorization, and the string of method, URL and body. */
import { checkClock, checkEncoding, checkSerial } from './checks.js'
import type { Pasted } from './pasted.js'
import { compare, type PublicKey } from './public-key.js'
import { listsOf, shownMessage, type Report, type SignatureQuestion, type SignatureReport } from './report.js'
import { requestMessage, requestVariants } from './variants.js'

const SCHEMES = ['WECHATPAY2-SHA256-RSA2048', 'WECHATPAY-BRAND-SHA256-RSA2048']

/** @param now milliseconds since 1970 */
export function ofRequest(
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

/** `WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",…` */
function authorizationOf(value: string): { scheme: string; members: Readonly<Record<string, string>> } {
  const [, scheme = '', rest = ''] = /^(\S*)\s*([^]*)$/.exec(value.replace(/^Authorization:\s*/i, '')) ?? []
  const members = Array.from(
    rest.matchAll(/(\w+)\s*=\s*"?([^",]*)"?/g),
    ([, name, one]) => [name!, one!] as const,
  )
  return { scheme, members: Object.fromEntries(members) }
}
