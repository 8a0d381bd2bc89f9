/** The arrow: named axios interceptors that run one protocol's four functions in order. Knows no protocol and no key. */
import { Readable } from 'node:stream'
import { withoutSecrets, type Agents } from '../wire/agents.js'
import { readAll } from '../wire/answer.js'
import { isRefusal, refusalError } from '../api-error.js'
import { createAxios, type AxiosInstance } from '../wire/axios-instance.js'
import { within } from '../wire/deadline.js'
import { InputError, NetworkError } from '../errors.js'
import { lowerCase, type Headers } from '../headers.js'
import { save, type Target } from '../files/save.js'
import { toReplayableBody } from '../files/replayable-body.js'
import {
  requestLine,
  type Encoded,
  type Protocol,
  type Reply,
  type Signed,
  type Verified,
} from '../protocols/protocol.js'
import type { AxiosResponse } from '../wire/transport.js'
import type { Attempt, Call } from './call.js'
import { answerOf, guarded, headersOf, refuse, shape, whole } from './incoming.js'
import { beforeSending, draftOf, open, seal } from './outgoing.js'

export interface Pipeline {
  readonly protocol: Protocol
  /** Home first. */
  readonly hosts: readonly URL[]
  readonly headers: Headers
  readonly axios: Readonly<Record<string, unknown>>
  readonly agents: Agents
}

/** An answer between the two stages that receive it; `undefined` for a file that is not signed and still coming. */
type Received = AxiosResponse & { stage: Verified | undefined }

/** An axios instance that signs what it sends and verifies what it gets. A user's own interceptors run outside of ours. */
export function createPipeline({ protocol, hosts, headers, axios, agents }: Pipeline): AxiosInstance {
  const { shown, agents: sealed } = withoutSecrets(axios, agents)
  const common = lowerCase({ ...headers, ...(axios['headers'] as Headers) })
  const instance = createAxios({ ...shown, baseURL: hosts[0]!.href })
  const { request, response } = instance.interceptors

  // axios runs request interceptors last to first: these four run bottom up, after any that a user adds.
  // Each changes the configuration that axios made for this attempt; nobody else holds it.
  request.use(async function signer(config) {
    const { wechatpay: call } = config as Attempt
    call.timeout = config.timeout ?? 0
    const encoded = call.stage as Encoded
    const sign = () => protocol.sign(encoded)
    const signed = protocol.signsElsewhere
      ? await within(call.left, sign, () => tooLate(call.timeout, encoded))
      : await sign()
    return seal(config as Attempt, signed, protocol, sealed)
  })
  request.use(async function encoder(config) {
    ;(config as Attempt).wechatpay.stage = await protocol.encode(
      draftOf(config as Attempt, protocol, hosts, common),
    )
    return config
  })
  request.use(async function media(config) {
    config.data = await toReplayableBody(beforeSending(config as Attempt))
    return config
  })
  request.use(
    function opener(config) {
      return config
    },
    undefined,
    { runWhen: open },
  )

  response.use(async function verifier(response) {
    const { wechatpay: call } = response.config as Attempt
    const { status, data } = response
    const request = call.stage as Signed
    const headers = headersOf(response)
    const body =
      data instanceof Readable ? guarded(data, headers['content-encoding'], call, status) : (data as unknown)
    refuse(status, headers, request, body)
    if (body instanceof Readable && status < 300) {
      const { sink } = call.flags
      return Object.assign(response, {
        data: sink === undefined ? body : await saveBody(body, sink, request),
        stage: undefined,
      })
    }
    const bytes =
      body instanceof Readable
        ? await readAll(body, requestLine(request))
        : await whole(body, headers['content-encoding'], call)
    const verified = protocol.verify({ request, status, headers, bytes } satisfies Reply)
    return Object.assign(response, {
      stage:
        verified instanceof Promise
          ? await within(
              call.left,
              () => verified,
              () => noKey(call, request),
            )
          : verified,
    })
  })
  response.use(async function decoder(response) {
    const { stage } = response as Received
    const { wechatpay: call } = response.config as Attempt
    const { sink, attempt } = call.flags
    if (stage === undefined) return answerOf(response, response.data, attempt, false)
    if (isRefusal(stage)) throw refusalError(stage)
    const data = shape(stage, protocol, call)
    return answerOf(
      response,
      sink === undefined ? data : await saveBody([stage.bytes], sink, stage.request),
      attempt,
      stage.verified,
    )
  })
  return instance
}

/** The body goes into the caller's sink; the answer's `data` is then empty. */
async function saveBody(
  chunks: Readable | readonly Buffer[],
  sink: unknown,
  request: Signed,
): Promise<undefined> {
  await save(chunks, sink as Target, { facts: { request: requestLine(request), outcome: 'unknown' } })
}

function tooLate(timeout: number, request: Encoded): never {
  throw new InputError(
    'ERR_INPUT_SIGNER',
    `the signer gave no signature for ${timeout} ms, nothing was sent`,
    { request: requestLine(request) },
  )
}

function noKey({ timeout }: Call, request: Signed): never {
  throw new NetworkError(
    'ERR_NET_TIMEOUT',
    `the key that signed the answer was not fetched within ${timeout} ms. The platform may have done it: query before repeating`,
    { request: requestLine(request), outcome: 'unknown' },
  )
}
