/**
 * Why a signature fails, from pasted headers: syntax, clock, serial, key, and which other
 * string was signed. Needs no secret.
 */
import { holdsSecret } from '../secrets.js'
import { ofAnswer } from './answer.js'
import { readPasted } from './pasted.js'
import { keyOf } from './public-key.js'
import { listsOf, Report, type SignatureQuestion, type SignatureReport } from './report.js'
import { ofRequest } from './request.js'

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
