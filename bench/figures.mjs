// What is measured, and what it should come to. `of` picks the number of a measurement; less is better unless `more`.
const load = (call, count, inFlight) => ({ ask: 'load', call, count, inFlight })

/** Each figure as a ratio to the limit in the same round, unless `absolute`. */
export const FIGURES = [
  {
    id: 'conc_cpu',
    name: 'CPU per signed and verified request, 32 in flight',
    scenario: 'conc',
    of: (m) => m.cpu_us,
    reach: 1.2,
    aim: 1.08,
  },
  {
    id: 'conc_rate',
    name: 'requests a second, 32 in flight',
    scenario: 'conc',
    of: (m) => m.per_second,
    reach: 1.4,
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
    aim: 25,
    absolute: true,
  },
  {
    id: 'notify',
    name: 'notification: verify, decrypt, parse',
    scenario: 'notify',
    of: (m) => m.ratio,
    reach: 1.1,
    aim: 1.05,
    absolute: true,
  },
  { id: 'v2_cpu', name: 'APIv2 XML order, CPU', scenario: 'v2', of: (m) => m.cpu_us, reach: 2.5, aim: 1.8 },
  {
    id: 'download',
    name: '200 MiB bill streamed, gunzipped, hashed: rise of peak memory',
    scenario: 'download',
    of: (m) => m.rise_mb,
    reach: 1.4,
    aim: 1.1,
  },
  {
    id: 'cold',
    name: 'load and construct, against wechatpay-axios-plugin',
    scenario: 'cold',
    of: (m) => m.ready_ms,
    reach: 1.1,
    aim: 0.95,
    to: 'wechatpay-axios-plugin',
  },
  {
    id: 'https_cpu',
    name: 'HTTPS, 32 in flight, CPU',
    scenario: 'https',
    of: (m) => m.cpu_us,
    reach: 1.2,
    aim: 1.1,
  },
]

/** What a worker is asked in each scenario; `fresh` ones in a process of their own. */
export const scenarios = (scale) => ({
  seq: { needs: 'native', ask: load('native', Math.round(1500 * scale), 1) },
  conc: { needs: 'native', ask: load('native', Math.round(3000 * scale), 32) },
  https: { needs: 'native', https: true, ask: load('native', Math.round(3000 * scale), 32) },
  v2: { needs: 'v2', ask: load('v2', Math.round(1500 * scale), 1) },
  stub: { needs: 'native', signedOnly: true, ask: { ask: 'stub', count: Math.round(3000 * scale) } },
  notify: { needs: 'notify', ask: { ask: 'notify', count: Math.round(4000 * scale) } },
  download: { needs: 'download', fresh: true, ask: { ask: 'download', megabytes: 200 } },
  cold: { cold: true },
})
