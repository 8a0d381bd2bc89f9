/**
 * Lets a program believe that it speaks to WeChat Pay: its connections to api.mch.weixin.qq.com come
 * to a simulator of this machine.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Simulator } from '../../lib/simulator/index.js'

/** Options of node that do so; the program itself is not changed. */
export function standIn(folder: string, { baseURL }: Pick<Simulator, 'baseURL'>): string[] {
  const file = join(folder, 'stand-in.mjs')
  writeFileSync(
    file,
    `
    import http from 'node:http'
    import https from 'node:https'
    import { syncBuiltinESMExports } from 'node:module'
    https.request = ({ hostname, host, agent, agents, port, protocol, ...options }, answered) => {
      if ((hostname ?? host) !== 'api.mch.weixin.qq.com') throw new Error('asked for ' + (hostname ?? host))
      return http.request({ ...options, hostname: '127.0.0.1', port: ${new URL(baseURL).port} }, answered)
    }
    syncBuiltinESMExports()
  `,
  )
  return ['--import', pathToFileURL(file).href]
}
