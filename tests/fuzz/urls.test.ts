import { createHash, createHmac } from 'node:crypto'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { Transformer } from '../../lib/index.js'
import { checkSignatures, number, segment, text, verb } from '../helpers/fuzz.js'
import { isGenuine, merchant, secret } from '../helpers/platform.js'
import type { Received } from '../helpers/server.js'

const value = fc.oneof(text, fc.integer(), fc.boolean(), number, fc.array(text, { maxLength: 3 }))
const query = fc.dictionary(text, value, { maxKeys: 4 })
const xmlText = text.filter((one) => /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(one))

test(
  'the signature fits 10,000 paths and queries as they arrive, with every verb',
  () =>
    checkSignatures(
      fc.record({ verb, id: segment, query }),
      (instance, { verb, id, query }) => instance.chain('v3/some/{id}/thing')[verb as 'get']({ id, query }),
      (request) => isGenuine(request),
    ),
  120_000,
)

test(
  'the sign of 10,000 APIv2 requests fits the XML as it arrives, MD5 and HMAC-SHA256',
  () =>
    checkSignatures(
      fc.record({
        attach: xmlText,
        body: xmlText,
        total_fee: fc.integer(),
        sign_type: fc.constantFrom('MD5', 'HMAC-SHA256'),
      }),
      (instance, fields) =>
        instance.chain('v2/pay/some').post({ xml: { mch_id: merchant.mchid, ...fields } }),
      isSigned,
    ),
  120_000,
)

/** Written apart from the library. */
function isSigned({ body }: Received): boolean {
  const fields: Record<string, unknown> = Transformer.toArray(body)
  const message = `${Object.keys(fields)
    .filter((key) => key !== 'sign' && fields[key] !== '')
    .sort()
    .map((key) => `${key}=${String(fields[key])}`)
    .join('&')}&key=${secret}`
  const hash = fields['sign_type'] === 'MD5' ? createHash('md5') : createHmac('sha256', secret)
  return hash.update(message).digest('hex').toUpperCase() === fields['sign']
}
