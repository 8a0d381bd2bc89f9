// From nothing to a client and to its first verified answer, in a fresh process: `cold.mjs <client> <url> <spawned>`, where `spawned` is the
// time at which the process was asked for. The keys and the order are read before the clock of the client starts.
import { order } from './fixtures.mjs'

const [, , name, baseURL, spawned] = process.argv
const now = () => performance.timeOrigin + performance.now()
/** Milliseconds of CPU of this process, of all its threads, since it was made. */
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const start = { ms: now(), cpu: cpu() }
const { create } = await import(`./clients/${name}.mjs`)
const client = await create({ baseURL })
const ready = { ms: now(), cpu: cpu() }
const { code_url } = await client.native(order)
const answered = { ms: now(), cpu: cpu() }
if (!code_url.startsWith('weixin://')) throw new Error(`${name}: not the answer that was sent`)
process.send({
  ready_ms: ready.ms - start.ms,
  ready_cpu_ms: ready.cpu - start.cpu,
  own_cpu_ms: answered.cpu - start.cpu,
  first_ms: answered.ms - Number(spawned),
  first_cpu_ms: answered.cpu,
  rss_mb: process.memoryUsage.rss() / 2 ** 20,
})
process.disconnect()
