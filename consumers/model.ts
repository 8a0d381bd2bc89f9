/** What is said of a call is true on this runtime, over each adapter: `model.mjs <address of model-platform> [step]`. Ends with 1 where it is not. */
import http from 'node:http'
import { Wechatpay, type Config } from 'wechatpay-chain'
import { ADAPTERS } from '../tests/model/calls.js'
import { runModel, type Run } from '../tests/model/model.js'
import type { Break, Platform, Seen } from '../tests/model/platform.js'

const [, , address = '', step = '499'] = process.argv

/** Asks the platform's program, over a connection of its own each time. */
const ask = <T>(path: string, body: unknown = null): Promise<T> =>
  new Promise((resolve, reject) => {
    const request = http.request(address + path, { method: 'POST', agent: false }, (response) => {
      const chunks: Buffer[] = []
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', reject)
        .on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString()) as T))
    })
    request.on('error', reject).end(JSON.stringify(body))
  })

async function start(): Promise<Platform> {
  const { id, baseURL } = await ask<{ id: string; baseURL: string }>('start')
  return {
    baseURL,
    plan: (fault: Break | undefined) => ask(`plan/${id}`, fault ?? null),
    seen: () => ask<Seen>(`seen/${id}`),
    close: () => ask(`close/${id}`),
  }
}

async function main(): Promise<void> {
  const config = await ask<Config>('config')
  const open: Run['open'] = (baseURL) =>
    new Wechatpay({ ...config, baseURL }, { sleep: async () => undefined }) as ReturnType<Run['open']>
  for (const adapter of Object.keys(ADAPTERS)) {
    const run = { start, open, mchid: config.mchid!, step: Number(step) }
    const { calls, outcomes, faults } = await runModel(run, adapter)
    console.log(`${adapter}: ${calls} calls, ${JSON.stringify(outcomes)}, ${faults.length} not true`)
    for (const fault of faults.slice(0, 20)) console.log(fault)
    if (faults.length > 0) process.exitCode = 1
  }
}

void main().then(() => process.exit())
