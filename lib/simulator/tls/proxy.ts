/** HTTPS, on a port of its own and for the clients that use the simulator as their proxy. */
import type { IncomingMessage, RequestListener, Server as HttpServer } from 'node:http'
import { createServer, type Server as HttpsServer } from 'node:https'
import type { Duplex } from 'node:stream'
import { createSecureContext } from 'node:tls'
import type { HostCertificates } from './host-certificates.js'
import { isOfficial } from './hosts.js'

export function createHttpsServer(
  listener: RequestListener,
  certificateOf: HostCertificates,
  keepAliveTimeout: number,
): HttpsServer {
  return createServer(
    {
      keepAliveTimeout,
      ALPNProtocols: ['http/1.1'],
      SNICallback: (host, done) => {
        done(null, createSecureContext(certificateOf(host)))
      },
    },
    listener,
  )
}

/**
 * Ends `CONNECT api.mch.weixin.qq.com:443` here, and refuses every other host.
 * @returns a function that breaks every tunnel: the server itself does not know them any more
 */
export function acceptConnect(http: HttpServer, https: HttpsServer): () => void {
  const tunnels = new Set<Duplex>()
  http.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    tunnels.add(socket)
    socket
      .on('error', () => {
        socket.destroy()
      })
      .on('close', () => {
        tunnels.delete(socket)
      })
    if (!isOfficial(request.url ?? '')) {
      socket.end(refusal(`the simulator is a proxy for WeChat Pay alone, not for ${request.url}`))
      return
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length > 0) socket.unshift(head)
    https.emit('connection', socket)
  })
  return () => {
    for (const socket of tunnels) socket.destroy()
  }
}

const refusal = (why: string): string =>
  `HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(why) + 1}\r\nConnection: close\r\n\r\n${why}\n`
