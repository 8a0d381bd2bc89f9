/** The signature of an answer or a notification: its Wechatpay-* headers, and the string of its body. */
import { checkClock, checkEncoding, checkSerial } from './checks.js'
import type { Pasted } from './pasted.js'
import { compare, type PublicKey } from './public-key.js'
import { listsOf, shownMessage, type Report, type SignatureQuestion, type SignatureReport } from './report.js'
import { answerMessage, answerVariants } from './variants.js'

/** @param now milliseconds since 1970 */
export function ofAnswer(
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
