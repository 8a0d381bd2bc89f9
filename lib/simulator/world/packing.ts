/**
 * Rows of a table in little memory: they are alike, so of each is kept only what differs from an earlier row
 * that has the same members.
 */

/** Which leaves (strings, numbers and the like) of a row are other than its template's, by their place. */
class Plan {
  constructor(
    readonly template: object,
    readonly at: readonly number[],
  ) {}
}

/** What differs from a template. */
interface Difference {
  readonly at: readonly number[]
  readonly values: readonly unknown[]
  /** How many leaves the row has. */
  readonly leaves: number
}

interface Fit extends Difference {
  readonly plans: Plan[]
}

const MAX_TEMPLATES = 8
const MAX_PLANS = 16
/** So few differences are not worth a search for fewer. */
const FEW = 4
/** After so many rows that fit badly the next one becomes a template. */
const PATIENCE = 32
/** What lies deeper is one leaf. */
const MAX_DEPTH = 12
const MAX_STRINGS = 4_096
const MAX_SHARED_CHARACTERS = 64

/** Packs the rows of one table. A row is made of objects, lists and leaves, as JSON is. */
export class Packing {
  /** The plans of each template; what was used last comes first. */
  readonly #templates: Plan[][] = []
  readonly #strings = new Map<string, string>()
  #misfits = 0

  /** The row as it is kept; what is no object is kept as it is. */
  pack(row: unknown): unknown {
    if (!isNested(row, 0)) return row
    const fit = this.#fitting(row)
    if (!fit || this.#isBad(fit)) return this.#learn(row)
    // Not `[plan, ...values]`, which makes room for more.
    return [planFor(fit.plans, fit.at) as unknown].concat(fit.values.map((value) => this.#shared(value)))
  }

  /** A row that is equal to the one that was packed. */
  unpack(kept: unknown): unknown {
    if (!Array.isArray(kept) || !(kept[0] instanceof Plan)) return kept
    const { template, at } = kept[0]
    let [passed, next] = [0, 0]
    return rebuilt(template, (leaf) => (at[next] === passed++ ? kept[++next] : leaf))
  }

  /** The template that the row differs least from. */
  #fitting(row: object): Fit | undefined {
    let best: Fit | undefined
    for (const plans of this.#templates) {
      const difference = differenceOf(plans[0]!.template, row)
      if (!difference || (best && best.at.length <= difference.at.length)) continue
      best = { ...difference, plans }
      if (best.at.length <= FEW) break
    }
    if (best) moveToFront(this.#templates, best.plans)
    return best
  }

  /** Where most of it differs, while there is room for a template, or when that was so often. */
  #isBad({ at, leaves }: Fit): boolean {
    if (at.length <= FEW || at.length * 2 <= leaves) return false
    return this.#templates.length < MAX_TEMPLATES || ++this.#misfits % PATIENCE === 0
  }

  /** Makes a template of it. */
  #learn(row: object): unknown {
    const template = rebuilt(row, (leaf) => this.#shared(leaf)) as object
    const plan = new Plan(template, [])
    this.#templates.unshift([plan])
    if (this.#templates.length > MAX_TEMPLATES) this.#templates.pop()
    return [plan]
  }

  /** Equal strings become one. */
  #shared(leaf: unknown): unknown {
    if (typeof leaf !== 'string' || leaf.length > MAX_SHARED_CHARACTERS) return leaf
    const known = this.#strings.get(leaf)
    if (known !== undefined) return known
    if (this.#strings.size === MAX_STRINGS) this.#strings.clear()
    this.#strings.set(leaf, leaf)
    return leaf
  }
}

const isNested = (value: unknown, depth: number): value is object =>
  typeof value === 'object' &&
  value !== null &&
  depth <= MAX_DEPTH &&
  (Array.isArray(value) ||
    (Object.getPrototypeOf(value) === Object.prototype && !Object.hasOwn(value, '__proto__')))

function planFor(plans: Plan[], at: readonly number[]): Plan {
  const isSame = (plan: Plan): boolean =>
    plan.at.length === at.length && at.every((place, index) => place === plan.at[index])
  const plan = plans.find(isSame) ?? new Plan(plans[0]!.template, at)
  moveToFront(plans, plan)
  if (plans.length > MAX_PLANS) plans.pop()
  return plan
}

function moveToFront<T>(list: T[], item: T): void {
  if (list[0] === item) return
  const index = list.indexOf(item)
  if (index > 0) list.splice(index, 1)
  list.unshift(item)
}

/** `undefined` where the members are others. */
function differenceOf(template: object, row: object): Difference | undefined {
  const at: number[] = []
  const values: unknown[] = []
  let leaves = 0
  const isAlike = (before: unknown, now: unknown, depth: number): boolean => {
    if (!isNested(before, depth)) {
      if (isNested(now, depth)) return false
      if (!Object.is(before, now)) values[at.push(leaves) - 1] = now
      leaves++
      return true
    }
    if (!isNested(now, depth) || Array.isArray(before) !== Array.isArray(now)) return false
    const names = Object.keys(before)
    const given = Object.keys(now)
    if (names.length !== given.length) return false
    return names.every(
      (name, index) => name === given[index] && isAlike(before[name as never], now[name as never], depth + 1),
    )
  }
  return isAlike(template, row, 0) ? { at, values, leaves } : undefined
}

function rebuilt(value: unknown, leafOf: (leaf: unknown) => unknown, depth = 0): unknown {
  if (!isNested(value, depth)) return leafOf(value)
  if (Array.isArray(value)) return value.map((item) => rebuilt(item, leafOf, depth + 1))
  const row: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(value)) row[name] = rebuilt(member, leafOf, depth + 1)
  return row
}
