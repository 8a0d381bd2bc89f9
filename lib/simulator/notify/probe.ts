/**
 * A notification whose signature is wrong on purpose, as the platform sends them: a receiver must refuse it.
 */
import type { Draft, Minted } from '../../notifications/index.js'
import { inPlatformCase } from '../http/header-names.js'
import { isLocal, post, type Posted } from './post.js'

/** @param forward may be on any machine @throws RangeError */
export async function probe(
  url: string,
  forward: string | undefined,
  sign: (event: Draft) => Minted,
): Promise<Posted & { readonly url: string }> {
  if (url === '')
    throw new RangeError('nowhere to send it: give --to URL, or start the simulator with --forward-to URL')
  if (url !== forward && !isLocal(url))
    throw new RangeError(`${JSON.stringify(url)} is not on this machine: the simulator sends nothing there`)
  const { headers, body } = sign({ event_type: 'TRANSACTION.SUCCESS', resource: {} })
  const signature = `WECHATPAY/SIGNTEST/${headers['wechatpay-signature']}`
  const spoilt = inPlatformCase({ ...headers, 'wechatpay-signature': signature })
  return { url, ...(await post(url, spoilt, body)) }
}
