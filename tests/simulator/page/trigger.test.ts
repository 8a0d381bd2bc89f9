/** `POST /cashier/trigger`, several at once. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createSimulator, type Simulator } from '../../../lib/simulator/index.js'

let app: Server
let platform: Simulator
beforeAll(async () => {
  app = createServer((request, response) => {
    request.resume().once('end', () => response.writeHead(204).end())
  })
  await new Promise<void>((resolve) => {
    app.listen(0, '127.0.0.1', resolve)
  })
  platform = await createSimulator({ forward: `http://127.0.0.1:${(app.address() as AddressInfo).port}/` })
})
afterAll(async () => {
  await platform.close()
  app.close()
})

test('each of several triggers answers with its own notification and how that was acknowledged', async () => {
  const origin = platform.baseURL.slice(0, -1)
  const trigger = async (event_type: string): Promise<unknown> => {
    const headers = { origin, 'content-type': 'application/json' }
    return (
      await fetch(`${origin}/cashier/trigger`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ event_type, amount: 100 }),
      })
    ).json()
  }
  const types = ['PAYSCORE.USER_PAID', 'TRANSACTION.SUCCESS', 'COUPON.USE']
  const answers = await Promise.all(types.map(trigger))
  expect(answers).toEqual(
    types.map((event_type) =>
      expect.objectContaining({
        event_type,
        told: [expect.objectContaining({ state: 'acknowledged', status: 204 })],
      }),
    ),
  )
})
