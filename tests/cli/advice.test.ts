/** What the command line says after a failure: "nothing happened" only where that is proved. */
import { expect, test } from '@jest/globals'
import { adviceOn } from '../../lib/cli/advice.js'
import { ApiError, NetworkError, SignatureError, type Advice } from '../../lib/errors.js'

const refusal = (advice: Advice, verified = true) =>
  new ApiError('X', 'x', { outcome: 'rejected', verified, advice })
const MAY_HAVE =
  'It may have happened: query it by its number before you repeat it, and repeat it with the same number only.'

test('what was not sent may be repeated', () => {
  const error = new NetworkError('ERR_NET_CONNECT', 'x', { outcome: 'not-sent' })
  expect([adviceOn(error, true), adviceOn(error, false)]).toEqual(
    Array(2).fill('Nothing was sent: it is safe to repeat.'),
  )
})

test('what is not known may have happened, where anything was to happen', () => {
  const errors = [
    new NetworkError('ERR_NET_GATEWAY', 'x', { outcome: 'unknown' }),
    new SignatureError('ERR_SIG_INVALID', 'x', { outcome: 'unknown' }),
    new ApiError('PARAM_ERROR', 'x', { outcome: 'unknown', advice: 'query' }),
    new ApiError('SYSTEM_ERROR', 'x', { outcome: 'unknown', advice: 'repeat', verified: true }),
  ]
  for (const error of errors)
    expect([adviceOn(error, true), adviceOn(error, false)]).toEqual([
      MAY_HAVE,
      'It was only asked for: it is safe to repeat.',
    ])
})

test('what the platform signed that it refused did not happen, and the table of codes says what to do', () => {
  const said: Record<Advice, string> = {
    repeat: 'The same may be sent again.',
    slower: 'Wait a second or more, then send the same again.',
    query: 'Query before you go on.',
    'same-number': 'Remove the cause, then send it again with the same number.',
    change: 'Correct it before you send it again.',
    later: 'Send it again later, not at once.',
    never: 'Sending it again does not help.',
  }
  for (const [advice, sentence] of Object.entries(said) as [Advice, string][]) {
    expect(adviceOn(refusal(advice))).toBe(`The platform refused it: nothing happened. ${sentence}`)
    expect(adviceOn(refusal(advice), false)).toBe(`The platform refused it. ${sentence}`)
  }
})

test('a refusal without a signature proves nothing', () => {
  for (const changes of [true, false]) {
    const advice = adviceOn(refusal('change', false), changes)
    expect(advice).toBe(
      'It was refused, though the answer is not signed. Correct it before you send it again.',
    )
    expect(advice).not.toContain('nothing happened')
  }
})
