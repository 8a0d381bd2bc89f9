/**
 * One notification as a Path Item of `webhooks`: what WeChat Pay sends to a notify_url.
 * @see https://spec.openapis.org/oas/v3.1.0#oasWebhooks
 */
import { schemaOf, type Json } from './schema.js'
import type { Overlays } from './words.js'

/** What the signature of an APIv3 notification is in; that of APIv2 is in its body. */
const SIGNATURE_HEADERS: readonly Json[] = ['Timestamp', 'Nonce', 'Signature', 'Serial'].map((name) => ({
  name: `Wechatpay-${name}`,
  in: 'header',
  required: true,
  schema: { type: 'string' },
}))

/** Events of both APIs may have the same name. */
export const webhookName = (api: 'v3' | 'v2', name: string): string => (api === 'v2' ? `v2/${name}` : name)

export function webhookOf(api: 'v3' | 'v2', name: string, { events }: Overlays): Json {
  const { title, remarks, see, schema } = events[api][name]!
  return {
    post: {
      operationId: `notify.${api}.${name}`,
      summary: title || name,
      ...(remarks && { description: remarks }),
      tags: ['回调通知'],
      ...(see && { externalDocs: { url: see } }),
      security: [],
      ...(api === 'v3' && { parameters: SIGNATURE_HEADERS }),
      requestBody: {
        required: true,
        content:
          api === 'v2'
            ? { 'text/xml': { schema: { ...schemaOf(schema, 'text'), xml: { name: 'xml' } } } }
            : { 'application/json': { schema: envelope(name, schemaOf(schema, 'json')) } },
      },
      responses:
        api === 'v2'
          ? { 200: { description: '<xml><return_code>SUCCESS</return_code></xml>' } }
          : { 204: { description: '已处理' }, default: { $ref: '#/components/responses/Error' } },
    },
  }
}

/**
 * What the ciphertext holds is `x-plaintext`: the schema of a string says nothing of what is encrypted in it.
 */
const envelope = (event_type: string, plaintext: Json): Json => ({
  allOf: [
    { $ref: '#/components/schemas/Notification' },
    {
      type: 'object',
      properties: {
        event_type: { const: event_type },
        resource: { type: 'object', properties: { ciphertext: { 'x-plaintext': plaintext } } },
      },
    },
  ],
})
