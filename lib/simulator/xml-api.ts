/** APIv2: XML in and out, both signed under the APIv2 key. */
import { Formatter, Hash, Transformer, type SignType } from '../index.js'
import { Refusal, type Answer, type Request } from './exchange.js'
import type { Identities } from './identity.js'
import type { Orders } from './orders.js'

type Fields = Readonly<Record<string, unknown>>

export class XmlApi {
  constructor(private readonly identities: Identities, private readonly orders: Orders) {}

  unifiedOrder = (request: Request): Answer => {
    const fields = Transformer.toArray(request.body)
    const type = fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'
    if (!Hash.equals(this.#sign(type, fields), fields['sign'] as string)) return xml({ return_code: 'FAIL', return_msg: '签名错误' })
    const common = { return_code: 'SUCCESS', return_msg: 'OK', appid: fields['appid'], mch_id: fields['mch_id'], nonce_str: Formatter.nonce() }
    try {
      const { prepay_id, code_url } = this.orders.place({
        out_trade_no: String(fields['out_trade_no']), mchid: String(fields['mch_id']), appid: String(fields['appid']), description: String(fields['body']),
        notify_url: String(fields['notify_url']), total: Number(fields['total_fee']),
      })
      return this.#signed(type, { ...common, result_code: 'SUCCESS', trade_type: fields['trade_type'], prepay_id, code_url })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return this.#signed(type, { ...common, result_code: 'FAIL', err_code: error.code, err_code_des: error.message })
    }
  }

  #signed(type: SignType, fields: Fields): Answer {
    return xml({ ...fields, sign: this.#sign(type, fields) })
  }

  #sign(type: SignType, fields: Fields): string {
    return Hash.sign(type, Formatter.queryStringLike(Formatter.ksort(fields)), this.identities.secret)
  }
}

function xml(fields: Fields): Answer {
  return { status: 200, body: Buffer.from(Transformer.toXml(fields)), headers: { 'content-type': 'text/xml; charset=utf-8' } }
}
