/** Which operation a verb and a path mean: a tree of segments, words before variables. */

interface Node {
  readonly words: Map<string, Node>
  readonly variables: Map<string, Node>
  /** The operation's key by verb. */
  readonly keys: Map<string, string>
}

export interface Match {
  /** `POST v3/pay/transactions/native` */
  readonly key: string
  readonly variables: Readonly<Record<string, string>>
}

const node = (): Node => ({ words: new Map(), variables: new Map(), keys: new Map() })

/** @param keys a verb and a template each; of APIv2 the client's `v2/`, which is not sent, is left out */
export function createRouter(
  keys: Iterable<string>,
): (method: string, pathname: string) => Match | undefined {
  const root = node()
  for (const key of keys) {
    const [method = '', template = ''] = key.split(' ')
    const end = template.replace(/^v2\//, '').split('/').reduce(child, root)
    end.keys.set(method, key)
  }
  return (method, pathname) => find(root, pathname.slice(1).split('/'), method, {})
}

function child(parent: Node, segment: string): Node {
  const variable = /^\{(\w+)\}$/.exec(segment)?.[1]
  const [branch, name] = variable === undefined ? [parent.words, segment] : [parent.variables, variable]
  const found = branch.get(name) ?? node()
  branch.set(name, found)
  return found
}

function find(
  from: Node,
  [segment, ...rest]: readonly string[],
  method: string,
  variables: Readonly<Record<string, string>>,
): Match | undefined {
  if (segment === undefined) {
    const key = from.keys.get(method)
    return key === undefined ? undefined : { key, variables }
  }
  const word = from.words.get(segment)
  const literal = word && find(word, rest, method, variables)
  if (literal || segment === '') return literal
  for (const [name, next] of from.variables) {
    const match = find(next, rest, method, { ...variables, [name]: segment })
    if (match) return match
  }
  return undefined
}
