/** A client whose calls are completed with defaults. */
import type { Answer, Call, Endpoints, Instance, RequestOptions, Untyped } from '../../types/index.js'
import type { Readable } from 'node:stream'
import type { Wechatpay } from '../client.js'

/** What may be given once, and the names that requests have for it. */
export interface DefaultNames {
  readonly mchid: 'mchid' | 'sp_mchid' | 'mch_id' | 'combine_mchid'
  readonly appid: 'appid' | 'sp_appid' | 'combine_appid'
  readonly sub_mchid: 'sub_mchid' | 'sub_mch_id'
  readonly sub_appid: 'sub_appid'
  readonly notify_url: 'notify_url'
}
/** A member that may be given once for all calls. */
export type DefaultName = keyof DefaultNames
/** Members that are filled in wherever an operation must have them. */
export type Defaults<Name extends DefaultName = DefaultName> = { readonly [Key in Name]: string }

/** A part of a request, in which these members need not stand. */
type Loosened<Data, Members extends string> = Data extends readonly unknown[]
  ? Data
  : Omit<Data, Members> & Partial<Pick<Data, Members & keyof Data>>

type Part = 'query' | 'json' | 'xml'
type Needless<Data> = Record<never, never> extends Data ? true : false

/**
 * The options of a call, in which these members need not stand; a part that needs
 * none any more need not either.
 */
type Filled<Options, Members extends string> = Omit<Options, Part | keyof RequestOptions> & {
  [
    Key in Part & keyof Options as Needless<Loosened<NonNullable<Options[Key]>, Members>> extends true
      ? never
      : Key
  ]: Loosened<Options[Key], Members>
} & {
  [
    Key in Part & keyof Options as Needless<Loosened<NonNullable<Options[Key]>, Members>> extends true
      ? Key
      : never
  ]?: Loosened<NonNullable<Options[Key]>, Members>
}

/** Without the shapes that have axios's names: `Call` adds them again. */
type Original<Options> = Options extends undefined
  ? never
  : 'params' extends keyof Options
    ? never
    : 'data' extends keyof Options
      ? never
      : Options

/** Uploads and downloads stay as they are: what they send is no object. */
type FilledCall<Verb, Members extends string> = Verb extends (
  options: infer Options,
) => Promise<Answer<infer Data>>
  ? 'body' extends keyof Original<Options>
    ? Verb
    : 'sink' extends keyof Original<Options>
      ? Verb
      : Call<Filled<Original<Options>, Members>, Exclude<Data, string | Buffer | Readable>>
  : Verb

type Node<Of, Members extends string> = {
  readonly [Key in keyof Of]: Of[Key] extends (...given: never) => unknown
    ? FilledCall<Of[Key], Members>
    : Of[Key] extends object
      ? Node<Of[Key], Members>
      : Of[Key]
}

/** A client in which these need not be given. What is given all the same is sent as it is. */
export type WithDefaults<Name extends DefaultName> = Pick<
  Wechatpay,
  'client' | 'getDriver' | 'encrypt' | 'close'
> & {
  readonly [Key in 'v3' | 'v2' | 'brand' | 'hk' | 'global']: Node<Instance[Key], DefaultNames[Name]>
} & { readonly [Template in keyof Endpoints]: Node<Endpoints[Template], DefaultNames[Name]> } & {
  chain<Template extends keyof Endpoints>(template: Template): Node<Endpoints[Template], DefaultNames[Name]>
  chain(template: string): Untyped
}
