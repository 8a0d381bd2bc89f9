// What is measured, and what it should come to. `of` picks the number of a measurement; less is better unless `more`.
const load = (call, count, inFlight) => ({ ask: 'load', call, count, inFlight })

/** Each figure as a ratio to the limit in the same round, unless `absolute`. */
export const FIGURES = [
  {
    id: 'conc_cpu',
    name: 'CPU per signed and verified request, 32 in flight',
    scenario: 'conc',
    of: (m) => m.cpu_us,
    reach: 1.15,
    aim: 1,
  },
  {
    id: 'conc_rate',
    name: 'requests a second, 32 in flight',
    scenario: 'conc',
    of: (m) => m.per_second,
    reach: 1.45,
    aim: 1.6,
    more: true,
  },
  {
    id: 'conc_loop',
    name: 'event-loop delay p99, 32 in flight',
    scenario: 'conc',
    of: (m) => m.loop_p99_ms,
    reach: 0.8,
    aim: 0.6,
  },
  {
    id: 'seq_cpu',
    name: 'CPU, one after the other',
    scenario: 'seq',
    of: (m) => m.cpu_us,
    reach: 1.22,
    aim: 1.12,
  },
  {
    id: 'seq_p50',
    name: 'p50, one after the other',
    scenario: 'seq',
    of: (m) => m.p50_us,
    reach: 1.15,
    aim: 1.08,
  },
  {
    id: 'stub',
    name: 'own code per call over bare sign + verify, transport stubbed (µs)',
    scenario: 'stub',
    of: (m) => m.overhead_us,
    reach: 35,
    aim: 20,
    absolute: true,
  },
  {
    id: 'garbage',
    name: 'garbage per call, 32 in flight (kB)',
    scenario: 'garbage',
    of: (m) => m.kilobytes,
    reach: 30,
    aim: 20,
    absolute: true,
  },
  {
    id: 'notify',
    name: 'notification: verify, decrypt, parse',
    scenario: 'notify',
    of: (m) => m.ratio,
    reach: 1.05,
    aim: 1.02,
    absolute: true,
  },
  { id: 'v2_cpu', name: 'APIv2 XML order, CPU', scenario: 'v2', of: (m) => m.cpu_us, reach: 2.5, aim: 1.8 },
  {
    id: 'download',
    name: '200 MiB bill streamed, gunzipped, hashed: rise of peak memory',
    scenario: 'download',
    of: (m) => m.rise_mb,
    reach: 1.2,
    aim: 1.05,
  },
  {
    id: 'cold',
    name: 'load and construct, against wechatpay-axios-plugin',
    scenario: 'cold',
    of: (m) => m.ready_cpu_ms,
    reach: 0.8,
    aim: 0.5,
    to: 'wechatpay-axios-plugin',
  },
  {
    id: 'first_cpu',
    name: 'first call of a cold process, CPU from its start to the verified answer',
    scenario: 'cold',
    of: (m) => m.first_cpu_ms,
    reach: 3,
    aim: 2,
  },
  {
    id: 'first_own_cpu',
    name: "the same without node's own start",
    scenario: 'cold',
    of: (m) => m.own_cpu_ms,
    reach: 3,
    aim: 2,
  },
  {
    id: 'https_cpu',
    name: 'HTTPS, 32 in flight, CPU',
    scenario: 'https',
    of: (m) => m.cpu_us,
    reach: 1.15,
    aim: 1.05,
  },
]

/** A young generation that a measurement does not fill. */
const ROOMY = ['--min-semi-space-size=128', '--max-semi-space-size=128']

/**
 * What a worker is asked in each scenario; `fresh` ones in a process of their own, with these options. Of many short turns of each client
 * the median repeats where that of few long ones follows the machine: `turns` of them make a round.
 */
export const scenarios = (scale) => ({
  seq: { needs: 'native', turns: 12, ask: load('native', Math.round(200 * scale), 1) },
  conc: { needs: 'native', turns: 12, ask: load('native', Math.round(400 * scale), 32) },
  https: { needs: 'native', turns: 12, https: true, ask: load('native', Math.round(400 * scale), 32) },
  v2: { needs: 'v2', ask: load('v2', Math.round(1500 * scale), 1) },
  stub: { needs: 'native', signedOnly: true, ask: { ask: 'stub', count: Math.round(3000 * scale) } },
  notify: { needs: 'notify', ask: { ask: 'notify', count: Math.round(4000 * scale) } },
  garbage: { needs: 'native', fresh: ROOMY, ask: { ask: 'garbage', count: Math.round(500 * scale) } },
  download: { needs: 'download', fresh: [], ask: { ask: 'download', megabytes: 200 } },
  cold: { cold: true, turns: 2 },
})
