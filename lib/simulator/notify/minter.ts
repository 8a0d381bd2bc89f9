/** Signs and encrypts notifications with the platform's key and the merchant's. */
import { Notifications, type Minted } from '../../notifications/index.js'
import type { Identities } from '../keys/identity.js'
import type { Signing } from '../keys/signing.js'
import { loadSchemas } from '../../schemas/operations.js'
import type { Clock } from '../world/clock.js'
import type { Delivery } from './delivery.js'

export interface Minter {
  /** For one merchant. @param at dates what is signed, in milliseconds since 1970 */
  of(mchid: string, at?: number): Notifications
  /** What is posted. */
  written(delivery: Delivery): Promise<Minted>
}

interface Context {
  readonly identities: Identities
  readonly signing: Signing
  readonly clock: Clock
}

export function createMinter({ identities, signing, clock }: Context): Minter {
  const of: Minter['of'] = (mchid, at) => {
    const { apiv3Key, secret } = identities.merchants.find(({ id }) => id === mchid) ?? identities.merchant
    const platform = signing.forNotification()
    return new Notifications({
      certs: { [platform.serial]: platform.publicKey },
      mchid,
      apiv3Key,
      secret,
      platform,
      now: at === undefined ? clock.wall : () => at,
      dedupe: false,
    })
  }
  return {
    of,
    written: async ({ id, mchid, api, event_type, resource, create_time }) => {
      const notifications = of(mchid)
      if (api === 'v2') return notifications.signV2(resource, signTypeOf(resource))
      const { summaries } = await loadSchemas()
      const summary = summaries[event_type]
      return notifications.sign({
        id,
        create_time,
        event_type,
        resource,
        fill: false,
        ...(summary && { summary }),
      })
    },
  }
}

const signTypeOf = (resource: Delivery['resource']): 'HMAC-SHA256' | 'MD5' =>
  resource['sign_type'] === 'HMAC-SHA256' || resource['event_ciphertext'] ? 'HMAC-SHA256' : 'MD5'
