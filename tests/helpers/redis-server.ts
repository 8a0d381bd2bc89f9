/** A Redis of the test's own, on a free port of this machine, that keeps nothing. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './server.js'

export interface RedisServer {
  readonly port: number
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>
  /** Ends it, what was asked of it answered, and removes its folder. */
  close(): Promise<void>
}

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

/** Says which tests are skipped where the program is not installed. */
export function warnWithoutRedis(what: string): void {
  if (!hasRedis) console.warn(`redis-server is not installed: ${what} are skipped`)
}

/** @param options `--maxmemory-policy`, `noeviction` */
export async function startRedis(...options: readonly string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-redis-'))
  const port = await freePort()
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder, ...options],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  for await (const line of server.stdout) if (String(line).includes('Ready to accept connections')) break
  server.stdout.resume()
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill(signal)
    await once(server, 'exit')
  }
  return {
    port,
    kill: () => end('SIGKILL'),
    close: async () => {
      await end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
