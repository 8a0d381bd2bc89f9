/**
 * A page of the command line, typed as it stands in a newcomer's folder, against a
 * platform that `wxpay listen` runs.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createNodeHandler, Notifications, type NodeHandler } from '../../lib/notifications/index.js'
import { createSimulator, type SimulatorConfig } from '../../lib/simulator/index.js'
import { openTerminal, type Terminal } from './terminal.js'
import type { Running } from './wxpay.js'

/** What ends the first lines of `simulate` and `listen`, in either language. */
const READY = /\^C to quit|按 \^C 退出/

export interface Guide {
  readonly terminal: Terminal
  readonly file: (name: string) => string
  readonly configOf: () => SimulatorConfig
  /** What the page cannot know: the ports of this run, and the name of its key. */
  readonly localized: (line: string) => string
  /** A platform that runs until it is told to end; that of `listen` serves all that follows. */
  readonly platformOf: (line: string) => Promise<string>
  readonly saidBy: (line: string) => Promise<string>
  /** What `wxpay listen` has said, once it matches. */
  readonly heard: (text: RegExp) => Promise<string>
  readonly close: () => Promise<void>
}

export async function openGuide(folder: string, env: Record<string, string> = {}): Promise<Guide> {
  const terminal = openTerminal(folder)
  Object.assign(terminal.env, env)
  const file = (name: string): string => join(folder, name)
  const configOf = () => JSON.parse(readFileSync(file('sim/wxpay.json'), 'utf8')) as SimulatorConfig
  const app = await openApp(configOf)
  writeFileSync(file('licence.png'), 'a picture')
  writeFileSync(file('order.json'), '{"amount":{"total":100}}')
  let listening: Running | undefined
  let port = 0

  function localized(line: string): string {
    const own = line.replaceAll('localhost:3000', `localhost:${(app.address() as AddressInfo).port}`)
    if (/^wxpay (?:simulate|listen)/.test(line)) return `${own} --port 0 --mode both`
    if (line.startsWith('wxpay trigger')) return `${own} --port ${port}`
    return port === 0
      ? own
      : own
          .replaceAll('PUB_KEY_ID_0114232134912410000000000000', Object.keys(configOf().certs)[0]!)
          .replaceAll('https://api.mch.weixin.qq.com/', configOf().baseURL)
  }

  async function platformOf(line: string): Promise<string> {
    const isListen = line.startsWith('wxpay listen')
    const one = terminal.start(`${localized(line)}${isListen ? ' --probe-after 1ms' : ''}`)
    const said = await one.until(READY)
    if (isListen && !listening) {
      listening = one
      port = Number(/127\.0\.0\.1:(\d+)/.exec(said)![1])
      await saveNotification(file)
    } else if ((await one.end()).code !== 0) throw new Error(`${line}: it did not end in order`)
    return said
  }

  async function saidBy(line: string): Promise<string> {
    if (/^wxpay (?:simulate|listen)/.test(line)) return platformOf(line)
    const [, name, value] = /^export (\w+)=(.*)$/.exec(line) ?? []
    if (name !== undefined) terminal.env[name] = value!
    return name === undefined ? (await terminal.run(localized(line))).stdout : ''
  }

  return {
    terminal,
    file,
    configOf,
    localized,
    platformOf,
    saidBy,
    heard: (text) => listening!.until(text),
    close: async () => {
      await listening?.end()
      app.close()
    },
  }
}

/** The reader's app: acknowledges what is genuine. */
async function openApp(configOf: () => SimulatorConfig): Promise<Server> {
  let handle: NodeHandler | undefined
  const app = createServer((request, response) => {
    handle ??= createNodeHandler(
      new Notifications({ ...configOf(), baseURL: undefined } as never),
      { otherwise: () => undefined },
      { onError: () => undefined },
    )
    void handle(request, response)
  })
  await new Promise<void>((resolve) => {
    app.listen(0, 'localhost', resolve)
  })
  return app
}

async function saveNotification(file: (name: string) => string): Promise<void> {
  await using platform = await createSimulator({ load: file('sim/simulator.json') })
  const { headers, body } = platform.sign({
    event_type: 'TRANSACTION.SUCCESS',
    resource: { out_trade_no: 'native-0001' },
  })
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  writeFileSync(file('notification.txt'), `POST /pay/notify HTTP/1.1\r\n${lines.join('')}\r\n${body}`)
  writeFileSync(file('notification.json'), body)
}
