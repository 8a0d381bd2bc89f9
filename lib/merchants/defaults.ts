/** Default members of requests: a call gets those that its operation takes. */
import type { Draft } from '../chain/chain.js'
import { derived, type Wechatpay } from '../client.js'
import { InputError } from '../errors.js'
import { membersOf, PARTS, type Member, type Part } from './members.js'
import type { DefaultName, DefaultNames, Defaults, WithDefaults } from './view.js'

/** By what requests call it. */
const NAMES: { readonly [Name in DefaultName]: readonly DefaultNames[Name][] } = {
  mchid: ['mchid', 'sp_mchid', 'mch_id', 'combine_mchid'],
  appid: ['appid', 'sp_appid', 'combine_appid'],
  sub_mchid: ['sub_mchid', 'sub_mch_id'],
  sub_appid: ['sub_appid'],
  notify_url: ['notify_url'],
}
/**
 * Where they may stand, a service provider's requests are about them. The others are filled
 * in only where they must stand.
 */
const ALWAYS: ReadonlySet<string> = new Set([...NAMES.sub_mchid, ...NAMES.sub_appid])
/** The other names of a part. */
const ALIASES: { readonly [Key in Part]?: string } = { query: 'params', json: 'data' }

/**
 * A view of a client whose calls need not name these: `mchid` (also as `sp_mchid`, `mch_id`,
 * `combine_mchid`), `appid` (also as `sp_appid`, `combine_appid`), `notify_url`, and of a service provider's
 * merchant `sub_mchid` (also as `sub_mch_id`) and `sub_appid`. They are filled in where an operation must
 * have them, `sub_…` also where it may; what a call gives itself is sent as it is. The client is shared and
 * stays as it was: a view for each merchant costs next to nothing.
 * @throws InputError `ERR_INPUT_OPTION` for another name, or a value that is not a string
 * @example
 * const shop = withDefaults(instance, { mchid: '1900000001', appid: 'wxd678efh567hg6787', notify_url: 'https://www.example.com/notify' })
 * await shop.v3.pay.transactions.native.post({ json: { out_trade_no, description, amount: { total: 100 } } })
 */
export function withDefaults<const Name extends DefaultName>(
  instance: Wechatpay,
  defaults: Defaults<Name>,
): WithDefaults<Name> {
  const values = valuesOf(defaults)
  const view = derived(instance, (draft) => ({ ...draft, options: filled(draft, values) }))
  return view as unknown as WithDefaults<Name>
}

/** The options of one call with what they lack. */
export const fill = (draft: Draft, defaults: Readonly<Record<string, string>>): unknown =>
  filled(draft, valuesOf(defaults))

function valuesOf(defaults: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const [name, value] of Object.entries(defaults)) {
    if (!Object.hasOwn(NAMES, name) || typeof value !== 'string' || value === '')
      throw new InputError(
        'ERR_INPUT_OPTION',
        `defaults: ${name} ${Object.hasOwn(NAMES, name) ? 'must be a string' : `is none of ${Object.keys(NAMES).join(', ')}`}`,
      )
    for (const alias of NAMES[name as DefaultName]) values.set(alias, value)
  }
  return values
}

type Options = Readonly<Record<string, unknown>>

/**
 * The caller's options with what they lack; a value that is not an object is refused
 * later, by the check of options.
 */
function filled({ method, template, options = {} }: Draft, values: ReadonlyMap<string, string>): unknown {
  if (typeof options !== 'object' || options === null) return options
  const wanted = membersOf(method, template).filter(
    ({ name, isRequired }) => values.has(name) && (isRequired || ALWAYS.has(name)),
  )
  return PARTS.reduce(
    (all, part) =>
      withPart(
        all,
        part,
        wanted.filter((member) => member.part === part),
        values,
      ),
    options as Options,
  )
}

function withPart(
  options: Options,
  part: Part,
  wanted: readonly Member[],
  values: ReadonlyMap<string, string>,
): Options {
  if (wanted.length === 0 || (part !== 'query' && options['body'] !== undefined)) return options
  const { [part]: alias = part } = ALIASES
  const name = options[part] === undefined && options[alias] !== undefined ? alias : part
  const given = options[name] ?? {}
  if (!isPlain(given)) return options
  const missing = wanted.filter((member) => given[member.name] === undefined)
  if (missing.length === 0) return options
  return {
    ...options,
    [name]: {
      ...given,
      ...Object.fromEntries(missing.map((member) => [member.name, values.get(member.name)])),
    },
  }
}

/** A string, a list or a URLSearchParams is the caller's own way of writing it. */
const isPlain = (value: unknown): value is Options =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as null)
