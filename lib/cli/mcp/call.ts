/**
 * Calls of a simulated platform, and of nothing else: one that is started here, or one at a loopback address.
 */
import { Wechatpay, WechatpayError, type Config } from '../../index.js'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import type { Target } from '../operations.js'
import { t } from '../language.js'
import { isLoopback } from '../../text/loopback.js'

/** A refusal that is said to the caller. */
export class McpError extends Error {
  override readonly name = 'McpError'
}

/** A path of the API: no address, and no `{+x}`, which could hold one. */
const PATH = /^(?:v2|v3|brand|hk|global)\/[\w{}./-]*$/
/** What a control of the simulator may be; keys and states stay where they are. */
const CONTROL = /^\/?simulator\/(?!config|keys|state|save|load)[\w./{}-]+$/
const TIMEOUT_MILLISECONDS = 20_000
const LONGEST_BYTES = 64

/** Options that would send elsewhere, or read and write files. */
const REFUSED = new Set([
  'baseURL',
  'base_uri',
  'proxy',
  'sink',
  'adapter',
  'httpAgent',
  'httpsAgent',
  'socketPath',
  'url',
])

export class SimulatorCalls {
  #platform: Promise<Simulator> | undefined
  readonly #clients = new Map<string, Promise<Wechatpay>>()

  /**
   * @param base `http://127.0.0.1:4010/` of `wxpay simulate`; default: one that is started here
   * @throws McpError for an address that is not this machine's, or no simulator
   */
  async call(
    { method, template }: Target,
    options: Readonly<Record<string, unknown>>,
    base?: string,
  ): Promise<object> {
    const refused = Object.keys(options).filter((name) => REFUSED.has(name))
    if (refused.length > 0)
      throw new McpError(
        t(`options ${refused.join(', ')} are not taken here`, `这里不接受选项 ${refused.join('、')}`),
      )
    if (!PATH.test(template) || template.includes('..'))
      throw new McpError(
        t(
          `only paths of the API are called, v3/pay/transactions/native: found ${JSON.stringify(template.slice(0, 100))}`,
          `只能调用接口路径，如 v3/pay/transactions/native：收到 ${JSON.stringify(template.slice(0, 100))}`,
        ),
      )
    const client = await this.#client(base)
    try {
      const node = client.chain(template) as unknown as Record<string, (given: object) => Promise<Answered>>
      const { status, verified, data } = await node[method.toLowerCase()]!({
        ...options,
        timeout: TIMEOUT_MILLISECONDS,
      })
      return { status, verified, data: shownData(data) }
    } catch (error) {
      if (!(error instanceof WechatpayError)) throw error
      const { name, code, message, outcome, verified, response } = error
      return { error: { name, code, message, outcome, verified, status: response?.status } }
    }
  }

  /** A control of the simulator: `POST simulator/pay`. @throws McpError */
  async control(method: string, path: string, body: unknown, base?: string): Promise<object> {
    if (!CONTROL.test(path) || path.includes('..'))
      throw new McpError(t(`${path} is not a control that is offered here`, `这里不提供控制接口 ${path}`))
    const url = new URL(`/${path.replace(/^\//, '')}`, await this.#baseOf(base))
    const answer = await fetch(url, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      ...(method !== 'GET' && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body ?? {}),
      }),
    })
    const text = await answer.text()
    return { status: answer.status, data: text === '' ? undefined : parsed(text) }
  }

  async close(): Promise<void> {
    for (const client of this.#clients.values()) (await client.catch(() => undefined))?.close()
    await (await this.#platform)?.close()
  }

  async #baseOf(base: string | undefined): Promise<string> {
    if (base === undefined) return (await (this.#platform ??= createSimulator())).baseURL
    return loopback(base)
  }

  async #client(base: string | undefined): Promise<Wechatpay> {
    const url = await this.#baseOf(base)
    const known = this.#clients.get(url)
    if (known) return known
    const made = configOf(url).then((config) => new Wechatpay({ ...config, baseURL: url }))
    this.#clients.set(url, made)
    made.catch(() => this.#clients.delete(url))
    return made
  }
}

interface Answered {
  readonly status: number
  readonly verified: boolean
  readonly data: unknown
}

/** @throws McpError for every other address */
function loopback(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined
  if (url?.protocol !== 'http:' || !isLoopback(url) || url.username !== '')
    throw new McpError(
      t(
        'only a simulator on this machine is called: http://127.0.0.1:PORT/, as wxpay simulate prints it. The real platform is never called from here',
        '只调用本机的模拟平台：http://127.0.0.1:端口/，即 wxpay simulate 打印的地址。这里从不调用真实平台',
      ),
    )
  return new URL('/', url).href
}

/** The keys that a simulator gives out: whoever has none is no simulator. @throws McpError */
async function configOf(base: string): Promise<Config> {
  const answer = await fetch(new URL('simulator/config', base), {
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  })
    .then(async (response) => (response.ok ? ((await response.json()) as Config) : undefined))
    .catch(() => undefined)
  if (answer?.mchid === undefined)
    throw new McpError(
      t(
        `${base} is not a simulator of this package: start one with wxpay simulate, or leave base_url out`,
        `${base} 不是本软件包的模拟平台：用 wxpay simulate 启动一个，或不给 base_url`,
      ),
    )
  return answer
}

const shownData = (data: unknown): unknown =>
  data instanceof Uint8Array
    ? { bytes: data.length, begins: Buffer.from(data.subarray(0, LONGEST_BYTES)).toString('utf8') }
    : data

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
