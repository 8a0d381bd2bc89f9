/** An axios instance that signs what it sends and verifies what it gets. */
import type { AxiosInstance } from 'axios'
import { loadAxios } from '../http/axios.js'
import { lowerCase, type Headers } from '../http/headers.js'
import type { Protocol } from '../protocols/protocol.js'
import { withoutSecrets, type Agents } from '../http/agents.js'
import { media } from './media.js'
import { signer } from './signer.js'
import { verifier } from './verifier.js'

export type { AxiosInstance }

export interface InstanceOptions {
  readonly protocol: Protocol
  /** Home first. */
  readonly hosts: readonly URL[]
  readonly headers: Headers
  readonly axios: Readonly<Record<string, unknown>>
  readonly agents: Agents
}

/**
 * The user's own interceptors run outside of these: what theirs change is
 * signed, what theirs see is verified.
 */
export function createInstance({ protocol, hosts, headers, axios, agents }: InstanceOptions): AxiosInstance {
  const { shown, agents: own } = withoutSecrets(axios, agents)
  const common = lowerCase({ ...headers, ...(axios['headers'] as Headers) })
  const instance = plainInstance({ ...shown, baseURL: hosts[0]!.href })
  const { request, response } = instance.interceptors
  // axios runs request interceptors last to first.
  request.use(signer({ protocol, hosts, headers: common, agents: own }))
  request.use(media(instance))
  response.use(verifier(protocol))
  return instance
}

/** With everything off that would touch signed bytes or unverified answers. */
function plainInstance(defaults: Readonly<Record<string, unknown>>): AxiosInstance {
  const instance = loadAxios().create()
  const own = instance.defaults as unknown as Record<string, unknown>
  for (const name of Object.keys(own)) delete own[name]
  Object.assign(own, defaults, { headers: { common: {} } })
  return instance
}
