import { test } from '@jest/globals'
import fc from 'fast-check'
import { MediaUtil } from '../../lib/index.js'
import { checkSignatures, json, segment, text, verb } from '../helpers/fuzz.js'
import { isGenuine, partNamed } from '../helpers/platform.js'

const bytes = fc.uint8Array({ maxLength: 60 }).map((one) => Buffer.from(one))

test(
  'the signature fits 10,000 bodies as they arrive: JSON values, texts and bytes',
  () =>
    checkSignatures(
      fc.record({
        verb,
        body: fc.oneof(fc.record({ json }), fc.record({ body: text }), fc.record({ body: bytes })),
      }),
      (instance, { verb, body }) => instance.chain('v3/some')[verb as 'post'](body),
      (request) => isGenuine(request),
    ),
  120_000,
)

test(
  'the signature fits the metadata of 10,000 uploads as they arrive, whatever name, metadata and content',
  () =>
    checkSignatures(
      fc.record({
        name: segment,
        meta: fc.oneof(
          fc.dictionary(text, json),
          json.map((one) => JSON.stringify(one, undefined, 1)),
        ),
        content: fc.uint8Array({ maxLength: 200 }),
      }),
      (instance, { name, meta, content }) =>
        instance.chain('v3/merchant/media/upload').post({ body: new MediaUtil(name, content).setMeta(meta) }),
      (request) => isGenuine(request, partNamed(request, 'meta')),
    ),
  120_000,
)
