/** Loaded before a client whose host is a constant: every HTTPS connection goes through HTTPS_PROXY, as NODE_USE_ENV_PROXY does it since Node.js 24. */
const http = require('node:http')
const https = require('node:https')
const tls = require('node:tls')

const { hostname, port } = new URL(process.env.HTTPS_PROXY)

https.Agent.prototype.createConnection = (options, done) => {
  const path = `${options.host}:${options.port}`
  http
    .request({ host: hostname, port, method: 'CONNECT', path, agent: false })
    .once('connect', ({ statusCode }, socket) => {
      if (statusCode !== 200) return done(new Error(`the proxy answers ${statusCode} to CONNECT ${path}`))
      // The peer's own TLS options: its client certificate is one of them.
      const connection = tls.connect({ ...options, path: undefined, socket, servername: options.host })
      done(null, connection)
    })
    .once('error', done)
    .end()
}
