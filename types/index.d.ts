/** The root of the overlays: paste a URL's path, find its file. */
import type { Brand } from './brand.js'
import type { Endpoints as Overlays, Untyped } from './endpoint.js'
import type { Global } from './global.js'
import type { Hk } from './hk.js'
import type { Bracketed } from './templates.js'
import type { V2 } from './v2.js'
import type { V3 } from './v3.js'

export type * from './endpoint.js'
export type * from './notifications/index.js'
export type { Brand, Global, Hk, V2, V3 }

/** URI templates and what can be called there. Add your own lines. */
export interface Endpoints extends Overlays {}

/** Where every chain starts. */
export interface Root {
  /** APIv3. */
  readonly v3: V3
  /** APIv2; the prefix is not sent. */
  readonly v2: V2
  /** The brand API. */
  readonly brand: Brand
  /** APIv3 overseas, under `hk/v3/`. */
  readonly hk: Hk
  /** APIv3 overseas, under `global/v3/`. */
  readonly global: Global
  /**
   * A literal URI template: nothing in it is rewritten.
   * @example instance.chain('v3/pay/transactions/id/{transaction_id}').get({ transaction_id: '1217752501201407033233368018', query: { mchid: '1230000109' } })
   */
  chain<Template extends keyof Endpoints>(template: Template): Endpoints[Template]
  chain(template: string): Untyped
  /**
   * A sensitive field by hand: RSA-OAEP in base64 with the platform key that requests name in `Wechatpay-Serial`.
   * @example await instance.v3.profitsharing.receivers.add.post({ json: { …, name: instance.encrypt('张三') } })
   */
  encrypt(text: string): string
}

/** The templates that a user added. */
type Own = Pick<Endpoints, Exclude<keyof Endpoints, keyof Overlays>>

export type Instance = Root & Bracketed & Own
