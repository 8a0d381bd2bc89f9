// From nothing to a client, in a fresh process: `cold.mjs <client>`.
const start = performance.now()
const { create } = await import(`./clients/${process.argv[2]}.mjs`)
await create({ baseURL: 'http://127.0.0.1:9/' })
process.send({ ready_ms: performance.now() - start, rss_mb: process.memoryUsage.rss() / 2 ** 20 })
