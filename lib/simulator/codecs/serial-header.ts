/**
 * The `Wechatpay-Serial` of a request: which platform key encrypted its sensitive fields, and
 * which one shall sign the response.
 */
import type { HttpRequest } from '../http/messages.js'
import { Refusal } from '../http/refusal.js'
import type { Party } from '../keys/identity.js'
import { isSerialOf, type Signing } from '../keys/signing.js'

export const serialHeaderOf = ({ headers }: HttpRequest): string | undefined => {
  const serial = headers['wechatpay-serial']
  return Array.isArray(serial) ? serial[0] : serial
}

/**
 * The key that the request names.
 * @throws Refusal `PARAM_ERROR`, in the platform's words, where it names none or one
 * that the merchant does not have
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053279
 */
export function checkSerial(request: HttpRequest, signing: Signing): Party {
  const serial = serialHeaderOf(request)
  if (!serial) throw refuse('HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)')
  const accepted = signing.accepted(request.url.pathname.startsWith('/brand/'))
  const party = accepted.find((one) => isSerialOf(one, serial))
  if (!party) throw refuse('平台证书序列号Wechatpay-Serial错误')
  return party
}

const refuse = (message: string): Refusal =>
  new Refusal(400, 'PARAM_ERROR', message, { field: 'Wechatpay-Serial', location: 'header' })
