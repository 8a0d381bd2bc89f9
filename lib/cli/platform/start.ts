/** A simulated platform as the options ask for it, kept in a folder if they say so. Prints nothing. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf } from '../../files/path.js'
import {
  createSimulator,
  type FaultMode,
  type Mode,
  type Simulator,
  type SimulatorOptions,
} from '../../simulator/index.js'
import type { Context } from '../context.js'
import { milliseconds, wholeNumber } from '../duration.js'
import { UsageError } from '../failure.js'
import { ownFolder } from '../files.js'
import { parse } from '../saved.js'
import { forwardUrl, portOf } from './address.js'
import { writeKeys } from './kept-keys.js'
import { t } from '../language.js'

const DEFAULT_RATE = 0.1

export interface Started {
  readonly platform: Simulator
  /** What an app's client and receiver are made of. */
  readonly configFile: string | undefined
  /** Keeps what happened and ends. */
  stop(): Promise<void>
}

/** @throws UsageError */
export async function startPlatform(context: Context): Promise<Started> {
  const { keep } = context.args.texts
  const options = await optionsOf(context)
  if (keep !== undefined) await ownFolder(keep)
  const state = keep === undefined ? undefined : join(keep, 'simulator.json')
  const platform = await createSimulator({
    ...options,
    ...(state !== undefined && existsSync(state) && { load: state }),
  })
  const save = async (): Promise<void> => {
    if (state !== undefined) await platform.save(state)
  }
  try {
    const configFile = keep === undefined ? undefined : await writeKeys(keep, platform)
    await save()
    return { platform, configFile, stop: () => save().finally(() => platform.close()) }
  } catch (error) {
    await platform.close()
    throw error
  }
}

/** Those of the command line stand before those of `--options FILE`. @throws UsageError */
async function optionsOf(context: Context): Promise<SimulatorOptions> {
  const { texts, lists, has } = context.args
  const { fail, orders, host, seed } = texts
  const port = portOf(context)
  return {
    ...(texts['options'] !== undefined && (await readOptions(texts['options']))),
    port,
    ...(has('https') && { https: port === 0 ? 0 : port + 1 }),
    ...(host !== undefined && { host }),
    ...(lists['hostname'] !== undefined && { hostnames: lists['hostname'] }),
    ...(seed !== undefined && { seed }),
    ...(orders !== undefined && { orders: wholeNumber(orders, 'orders', 0, 9_999) }),
    ...(texts['forward-to'] !== undefined && { forward: forwardUrl(texts['forward-to']) }),
    ...(texts['mode'] !== undefined && { mode: texts['mode'] as Mode }),
    ...(texts['latency'] !== undefined && { latency: milliseconds(texts['latency'], 'latency') }),
    ...(fail !== undefined && { fail: [{ mode: fail as FaultMode, rate: share(texts['rate']) }] }),
  }
}

/** @throws UsageError */
async function readOptions(path: string): Promise<SimulatorOptions> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(
      t(
        `--options: ${path} cannot be read: ${reasonOf(error)}`,
        `--options：无法读取 ${path}：${reasonOf(error)}`,
      ),
    )
  })
  const value = parse(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new UsageError(
    t(
      `--options: ${path} is not a JSON object: { "merchants": [{ "mchid": "1900000001" }] }`,
      `--options：${path} 不是 JSON 对象：{ "merchants": [{ "mchid": "1900000001" }] }`,
    ),
  )
}

function share(text = String(DEFAULT_RATE)): number {
  const rate = Number(text)
  if (!(rate >= 0 && rate <= 1) || text.trim() === '')
    throw new UsageError(t('--rate takes a share from 0 to 1', '--rate 要的是 0 到 1 的概率'))
  return rate
}
