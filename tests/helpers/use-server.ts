/** A server that runs while the tests of a file do. */
import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import { startServer, type Responder, type TestServer } from './server.js'

/** Started before the first test and closed after the last; each test begins with nothing received. */
export function useServer(respond: Responder): Pick<TestServer, 'baseURL' | 'received' | 'last'> {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer(respond)
  })
  beforeEach(() => {
    server.received.length = 0
  })
  afterAll(() => server.close())
  return {
    get baseURL() {
      return server.baseURL
    },
    get received() {
      return server.received
    },
    last: () => server.last(),
  }
}
