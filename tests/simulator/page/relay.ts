/** Passes connections on to a port of this machine, and cuts them. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface Relay extends AsyncDisposable {
  readonly baseURL: string
  readonly cut: () => void
}

export async function startRelay(port: number): Promise<Relay> {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    near.pipe(far).pipe(near)
    for (const socket of [near, far])
      sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    cut,
    [Symbol.asyncDispose]: async () => {
      cut()
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
      })
    },
  }
}
