/** A simulated platform as the options ask for it, kept in a folder if they say so. Prints nothing. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createSimulator, type FaultMode, type Mode, type Simulator } from '../../simulator/index.js'
import type { Context } from '../context.js'
import { milliseconds } from '../duration.js'
import { UsageError } from '../failure.js'
import { ownFolder, replace } from '../files.js'
import { forwardUrl, portOf } from './address.js'

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
  const { texts } = context.args
  const { keep, fail } = texts
  const port = portOf(context)
  const options = {
    port,
    ...(texts['forward-to'] !== undefined && { forward: forwardUrl(texts['forward-to']) }),
    ...(texts['mode'] !== undefined && { mode: texts['mode'] as Mode }),
    ...(texts['latency'] !== undefined && { latency: milliseconds(texts['latency'], 'latency') }),
    ...(fail !== undefined && { fail: [{ mode: fail as FaultMode, rate: share(texts['rate']) }] }),
  }
  if (keep !== undefined) await ownFolder(keep)
  const state = keep === undefined ? undefined : join(keep, 'simulator.json')
  const platform = await createSimulator({
    ...options,
    ...(state !== undefined && existsSync(state) && { load: state }),
  })
  const configFile = keep === undefined ? undefined : join(keep, 'wxpay.json')
  const save = async (): Promise<void> => {
    if (state !== undefined) await platform.save(state)
  }
  try {
    if (configFile !== undefined) await replace(configFile, `${JSON.stringify(platform.config, null, 2)}\n`)
    await save()
  } catch (error) {
    await platform.close()
    throw error
  }
  return { platform, configFile, stop: () => save().finally(() => platform.close()) }
}

function share(text = String(DEFAULT_RATE)): number {
  const rate = Number(text)
  if (!(rate >= 0 && rate <= 1) || text.trim() === '')
    throw new UsageError('--rate takes a share from 0 to 1')
  return rate
}
