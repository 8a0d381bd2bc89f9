/**
 * A proxy to a database on this machine that loses the answers of chosen commits: what was sent
 * arrives, what comes back does not.
 */
import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'

export interface CuttingProxy {
  readonly port: number
  /** How many answers were lost. */
  readonly cuts: () => number
  close(): Promise<void>
}

/** @param lose says of each commit, by its number, whether its answer is lost */
export async function startCuttingProxy(
  target: number,
  lose: (commit: number) => boolean,
): Promise<CuttingProxy> {
  const sockets = new Set<Socket>()
  let commits = 0
  let cuts = 0
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1')
    let losing = false
    const end = (): void => {
      client.destroy()
      upstream.destroy()
    }
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', end).on('close', () => {
        sockets.delete(socket)
        end()
      })
    }
    client.on('data', (chunk) => {
      if (/\bCOMMIT\b/i.test(chunk.toString('latin1')) && lose(commits++)) losing = true
      upstream.write(chunk)
    })
    upstream.on('data', (chunk) => {
      if (losing) {
        // The database has answered: it has committed.
        cuts++
        end()
      } else client.write(chunk)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    cuts: () => cuts,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
