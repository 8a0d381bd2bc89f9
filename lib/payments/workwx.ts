/**
 * WeCom's own signature on red packets and payments, which goes into the APIv2 request beside WeChat Pay's.
 */
import { Hash, type Secret } from '../crypto/hash.js'
import { ConfigError } from '../errors.js'
import { textV2 } from '../formats/formatter.js'
import { complete, once } from './fields.js'

const RED_PACKET = [
  'act_name',
  'mch_billno',
  'mch_id',
  'nonce_str',
  're_openid',
  'total_amount',
  'wxappid',
] as const
const TRANSFER = [
  'amount',
  'appid',
  'desc',
  'mch_id',
  'nonce_str',
  'openid',
  'partner_trade_no',
  'ww_msg_type',
] as const

type Fields = Readonly<Record<string, unknown>>
/** A request's fields with `nonce_str`, which both signatures share, and `workwx_sign`. */
export type WorkwxSigned<Given> = Given & { readonly nonce_str: string; readonly workwx_sign: string }

/**
 * Adds `workwx_sign` to a red packet for `v2.mmpaymkttransfers.sendworkwxredpack`.
 * @param secret of WeCom's payment application, not the APIv2 key
 * @throws InputError `ERR_INPUT_OPTION`; ConfigError `ERR_CONFIG_SECRET`
 * @example await instance.chain('v2/mmpaymkttransfers/sendworkwxredpack').post({ xml: workwxRedPacket(fields, secret), security: true })
 * @see https://developer.work.weixin.qq.com/document/path/90281
 */
export function workwxRedPacket<Given extends Fields>(fields: Given, secret: Secret): WorkwxSigned<Given> {
  return sign(RED_PACKET, fields, secret)
}

/**
 * Adds `workwx_sign` to a payment for `v2.mmpaymkttransfers.promotion.paywwsptrans2pocket`.
 * @param secret of WeCom's payment application, not the APIv2 key
 * @throws InputError `ERR_INPUT_OPTION`; ConfigError `ERR_CONFIG_SECRET`
 * @example await instance.chain('v2/mmpaymkttransfers/promotion/paywwsptrans2pocket').post({ xml: workwxTransfer(fields, secret), security: true })
 * @see https://developer.work.weixin.qq.com/document/path/90281
 */
export function workwxTransfer<Given extends Fields>(fields: Given, secret: Secret): WorkwxSigned<Given> {
  return sign(TRANSFER, fields, secret)
}

function sign<Given extends Fields>(
  names: readonly string[],
  given: Given,
  secret: Secret,
): WorkwxSigned<Given> {
  const size =
    typeof secret === 'string' || secret instanceof Uint8Array
      ? secret.length
      : (secret.symmetricKeySize ?? 0)
  if (size === 0)
    throw new ConfigError(
      'ERR_CONFIG_SECRET',
      "secret must be that of WeCom's payment application, found an empty one",
    )
  const fields = { ...given, nonce_str: (given['nonce_str'] as string | undefined) ?? once() }
  const chosen: Record<string, unknown> = Object.fromEntries(
    names.map((name) => [name, (fields as Fields)[name]]),
  )
  complete(chosen)
  return { ...fields, workwx_sign: Hash.md5(textV2(chosen), secret, true).toUpperCase() }
}
