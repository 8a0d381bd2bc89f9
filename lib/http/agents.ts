/** The keep-alive agents, and the one with the merchant's TLS certificate. */
import { Agent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'

/**
 * The platform closes idle connections after 8 s; ours go first, so that no request is written to a dead one.
 */
const FREE_SOCKET_MILLISECONDS = 7_000

export interface TlsIdentity {
  readonly cert?: string | Buffer
  readonly key?: string | Buffer
  readonly pfx?: Buffer
  readonly passphrase?: string
}

export interface Agents {
  readonly http: Agent
  readonly https: SecureAgent
  /** Presents the merchant's TLS certificate. The key stays in here and in no configuration. */
  readonly secure: SecureAgent | undefined
  /** Is `https` the caller's own? */
  readonly given?: boolean
  /** Its address holds a password where it wants one. */
  readonly proxy?: false | { readonly host: string; readonly port: number }
}

const OPTIONS = { keepAlive: true, timeout: FREE_SOCKET_MILLISECONDS }

/**
 * All clients of a process share these: who signed a request stands in its headers, not in its connection.
 */
const SHARED = { http: new Agent(OPTIONS), https: new SecureAgent(OPTIONS) }

export function createAgents(tls: TlsIdentity | undefined, userAgent: unknown): Agents {
  const inherited = userAgent instanceof SecureAgent ? userAgent.options : {}
  return { ...SHARED, secure: tls && new SecureAgent({ ...OPTIONS, ...inherited, ...tls }) }
}

/**
 * Ends the connections with this certificate, and of those that all clients share
 * the ones that no request uses.
 */
export function closeConnections({ secure }: Agents): void {
  secure?.destroy()
  for (const { freeSockets } of Object.values(SHARED))
    for (const sockets of Object.values(freeSockets)) for (const socket of sockets ?? []) socket.destroy()
}

/**
 * What holds keys and passwords goes from axios's defaults, which everything prints,
 * to a place that nothing prints.
 */
export function withoutSecrets(
  { httpAgent, httpsAgent, proxy, ...shown }: Readonly<Record<string, unknown>>,
  agents: Agents,
): { shown: Record<string, unknown>; agents: Agents } {
  const given = {
    ...(httpAgent !== undefined && { http: httpAgent }),
    ...(httpsAgent !== undefined && { https: httpsAgent, given: true }),
    ...(proxy !== undefined && { proxy }),
  }
  return { shown, agents: { __proto__: null, ...agents, ...given } as unknown as Agents }
}
