/** Platforms of tests/model for programs on other runtimes: prints its address, and ends with its input. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { config } from '../tests/helpers/platform.js'
import { startPlatform, type Break, type Platform } from '../tests/model/platform.js'

const platforms = new Map<string, Platform>()
const nothing = {}

async function answer(path: string, body: unknown): Promise<object> {
  const [, what = '', id = ''] = path.split('/')
  const platform = platforms.get(id)
  if (what === 'config') return config('http://127.0.0.1/')
  if (what === 'start') {
    const started = await startPlatform()
    const name = String(platforms.size)
    platforms.set(name, started)
    return { id: name, baseURL: started.baseURL }
  }
  if (what === 'seen') return platform!.seen()
  if (what === 'plan') await platform!.plan((body as Break | null) ?? undefined)
  else await platform!.close()
  return nothing
}

async function reply(path: string, body: unknown, response: ServerResponse): Promise<void> {
  response.end(JSON.stringify(await answer(path, body)))
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .on('end', () => {
      void reply(request.url!, JSON.parse(Buffer.concat(chunks).toString()), response)
    })
})
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
})
process.stdin.resume().once('end', () => process.exit())
