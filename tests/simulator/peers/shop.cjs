/** What the programs of the peers share: keys from files, the control API, a receiver for notifications, and results on standard output. */
const { createServer } = require('node:http')
const { readFileSync } = require('node:fs')
const path = require('node:path')

const { SIMULATOR, KEYS, MCHID, SERIAL } = process.env

/** A file that `wxpay simulate --keep` writes. */
const key = (name) => readFileSync(path.join(KEYS, name))

/** Something happens on the platform. */
async function control(path, body) {
  const response = await fetch(new URL(`simulator/${path}`, SIMULATOR), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
}

/** `handle({ headers, body })` gives what is answered; `next()` resolves with what it made of the next notification. */
async function receive(handle) {
  const received = []
  const waiting = []
  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    const made = await handle({ request, headers: request.headers, body, response }).catch((error) => error)
    if (!response.writableEnded) response.writeHead(made instanceof Error ? 500 : 204).end()
    const take = waiting.shift()
    if (take) take(made)
    else received.push(made)
  })
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${server.address().port}/notify`,
    next: async () => {
      const made =
        received.length > 0 ? received.shift() : await new Promise((resolve) => void waiting.push(resolve))
      if (made instanceof Error) throw made
      return made
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Runs a flow and prints its results as one line of JSON. */
async function run(flow) {
  const result = await flow().catch((error) => ({ failed: String(error.stack) }))
  process.stdout.write(`${JSON.stringify(result)}\n`)
  process.exit(0)
}

/** Yesterday in China: the day of the newest bill. */
const yesterday = () => new Date(Date.now() + 8 * 3_600_000 - 86_400_000).toISOString().slice(0, 10)

module.exports = {
  key,
  control,
  receive,
  run,
  yesterday,
  mchid: MCHID,
  serial: SERIAL,
  simulator: SIMULATOR,
  keys: KEYS,
  appid: 'wx8888888888888888',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
}
