/**
 * What is said of a call is true, and nothing is done twice. MODEL_STEP=1 breaks at
 * every byte, which takes minutes.
 */
import { expect, test } from '@jest/globals'
import { Wechatpay } from '../../lib/index.js'
import { config, merchant } from '../helpers/platform.js'
import { ADAPTERS } from './calls.js'
import { runModel } from './model.js'
import { startPlatform } from './platform.js'

const step = Number(process.env['MODEL_STEP'] ?? 401)

test.each(Object.keys(ADAPTERS))(
  'over %s every outcome is true, and nothing is done twice',
  async (adapter) => {
    const open = (baseURL: string) => new Wechatpay(config(baseURL), { sleep: async () => undefined })
    const report = await runModel({ start: startPlatform, open, mchid: merchant.mchid, step }, adapter)
    if (step === 1) console.log(adapter, report)
    expect(report.faults).toEqual([])
    expect(report.calls).toBeGreaterThan(400)
    for (const outcome of ['ok', 'unknown']) expect(report.outcomes[outcome]).toBeGreaterThan(50)
  },
  step < 50 ? 1_200_000 : 60_000,
)
