/** The axios instances of a client: one a protocol, each made when it is first used. */
import type { Settings } from '../config/settings.js'
import { createAgents, type Agents } from '../http/agents.js'
import { createInstance, type AxiosInstance } from '../interceptors/instance.js'
import type { Protocol, ProtocolName, Runtime } from '../protocols/protocol.js'
import { v2 } from '../protocols/v2.js'
import { brand, disabled, v3 } from '../protocols/v3.js'
import { USER_AGENT } from '../version.js'

/**
 * The axios instances, one a protocol: `instance.client.v3.interceptors.request.use(…)`
 * runs before anything is signed.
 */
export type Clients = Readonly<Record<ProtocolName, AxiosInstance>>

/** The axios instance of a protocol, with the hosts, headers and network options of a configuration. */
export function createInstances(
  { tls, hosts, headers, axios, wire }: Settings,
  agents: Agents = createAgents(tls?.(), wire()['httpsAgent']),
): (protocol: Protocol) => AxiosInstance {
  const common = {
    hosts,
    headers: { 'user-agent': USER_AGENT, ...headers },
    axios: { __proto__: null, ...axios, ...wire() },
    agents,
  }
  return (protocol) => createInstance({ ...common, protocol })
}

/** Each is made when it is first used: most merchants use one of the three. */
export function createClients(settings: Settings, agents: Agents, runtime: Runtime): Clients {
  const { merchant, brand: owner, v2: legacy } = settings
  const open = createInstances(settings, agents)
  const openV3 = lazily(() =>
    open(
      merchant
        ? v3(merchant, runtime)
        : disabled(
            'v3',
            'ERR_CONFIG_V3_DISABLED',
            'this client has no serial and privateKey: give them to call APIv3',
          ),
    ),
  )
  const openBrand = lazily(() =>
    open(
      owner
        ? brand(owner, runtime)
        : disabled(
            'brand',
            'ERR_CONFIG_BRAND_DISABLED',
            'this client has no brand: { brandId, serial, privateKey }: give it to call the brand API',
          ),
    ),
  )
  const openV2 = lazily(() =>
    open(
      legacy
        ? v2(legacy, runtime)
        : disabled(
            'v2',
            'ERR_CONFIG_V2_DISABLED',
            'this client has no secret: give the 32-byte APIv2 key to call APIv2',
          ),
    ),
  )
  return Object.freeze({
    get v3() {
      return openV3()
    },
    get brand() {
      return openBrand()
    },
    get v2() {
      return openV2()
    },
  })
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
