/** What a receiver answers, and whether the connection may be used again afterwards. */
import { expect, test } from '@jest/globals'
import { NetworkError, NotificationError, SignatureError } from '../../lib/errors.js'
import { acknowledge, fail, refuse, refuseReading } from '../../lib/notifications/acknowledgement.js'

const reading = (code: 'ERR_NET_TRUNCATED' | 'ERR_NET_TIMEOUT') => refuseReading(new NetworkError(code, 'x'))

test('the connection is closed where the rest of a body may still come', () => {
  const closing = [
    reading('ERR_NET_TRUNCATED'),
    reading('ERR_NET_TIMEOUT'),
    refuse(new NotificationError('ERR_NOTIFY_TOO_LARGE', 'x'), false),
    refuse(new NotificationError('ERR_NOTIFY_MALFORMED', 'x', { verified: true }), false),
  ]
  expect(closing.map(({ status, headers }) => [status, headers['connection']])).toEqual([
    [400, 'close'],
    [408, 'close'],
    [413, 'close'],
    [400, 'close'],
  ])
})

test('it is kept after what was read to its end', () => {
  const keeping = [
    acknowledge(false, false),
    fail(false),
    refuse(new SignatureError('ERR_SIG_INVALID', 'x'), true),
  ]
  expect(keeping.map(({ status, headers }) => [status, headers['connection']])).toEqual([
    [204, undefined],
    [500, undefined],
    [401, undefined],
  ])
})
