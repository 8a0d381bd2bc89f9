/** The clock and the signals of a piece of work. */
import { getEventListeners } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import { Deadline } from '../../lib/http/deadline.js'

const never = () => new Promise<never>(() => undefined)
const why = (reason: string) => new Error(reason)
const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length

describe('race', () => {
  test('gives what the work gives, at once or later, and leaves nothing behind', async () => {
    const { signal } = new AbortController()
    const before = timers()
    const deadline = new Deadline(10_000, signal)
    expect(await deadline.race(() => 1, why)).toBe(1)
    expect(await deadline.race(async () => 2, why)).toBe(2)
    await expect(deadline.race(() => Promise.reject(new Error('mine')), why)).rejects.toThrow('mine')
    expect([timers(), getEventListeners(signal, 'abort')]).toEqual([before, []])
  })

  test('sets no timer for work that waits for nothing, and does not take its result after an abort', async () => {
    const controller = new AbortController()
    const before = timers()
    const deadline = new Deadline(10_000, controller.signal)
    expect(deadline.race(() => timers(), why)).toBe(before)
    await expect(deadline.race(() => controller.abort(), why)).rejects.toThrow('aborted')
  })

  test('is told after the work that it bounds, however early that listens', async () => {
    const heard: string[] = []
    const deadline = new Deadline(10)
    const racing = deadline.race(
      () =>
        new Promise<never>((_, reject) => {
          deadline.onStop(() => {
            heard.push('work')
            reject(new Error('by itself'))
          })
        }),
      (reason) => {
        heard.push('bound')
        return why(reason)
      },
    )
    await expect(racing).rejects.toThrow('by itself')
    expect(heard).toEqual(['work'])
  })

  test('ends with the time, and with the signal', async () => {
    await expect(new Deadline(20).race(never, why)).rejects.toThrow('timeout')
    const controller = new AbortController()
    const racing = new Deadline(0, controller.signal).race(never, why)
    controller.abort()
    await expect(racing).rejects.toThrow('aborted')
  })

  test('does not begin work whose time is over', async () => {
    const begun: number[] = []
    const work = () => begun.push(1)
    await expect(new Deadline(0, AbortSignal.abort()).race(work, why)).rejects.toThrow('aborted')
    const deadline = new Deadline(0)
    deadline.onStop(() => undefined)
    deadline.expire()
    await expect(deadline.race(work, why)).rejects.toThrow('timeout')
    expect(begun).toEqual([])
  })
})

test('the innermost listener is first, and those around it get a turn to end by themselves', async () => {
  const heard: string[] = []
  const deadline = new Deadline(10)
  const off = deadline.onStop(() => heard.push('outer'))
  deadline.onStop(() => {
    heard.push('inner')
    queueMicrotask(off)
  })
  await new Promise((resolve) => {
    setTimeout(resolve, 50)
  })
  expect(heard).toEqual(['inner'])
})

test('what came while the event loop was held up counts before the clock that ran out', async () => {
  const deadline = new Deadline(20)
  const racing = deadline.race(
    () =>
      new Promise((resolve) => {
        setTimeout(resolve, 25, 'came')
      }),
    why,
  )
  const until = performance.now() + 60
  while (performance.now() < until);
  expect(await racing).toBe('came')
})

test('another timeout is counted from the beginning, and is never later than the latest', async () => {
  const deadline = new Deadline(10_000, undefined, 50)
  expect(deadline.timeout).toBe(50)
  deadline.change(20, undefined)
  expect(deadline.timeout).toBe(20)
  deadline.change(0, undefined)
  expect(deadline.timeout).toBe(50)
  await expect(deadline.race(never, why)).rejects.toThrow('timeout')
})

test('a clock that is stopped leaves the signal', async () => {
  const controller = new AbortController()
  const deadline = new Deadline(10, controller.signal)
  const racing = deadline.race(never, why)
  deadline.stopClock()
  setTimeout(() => controller.abort(), 40)
  await expect(racing).rejects.toThrow('aborted')
})

test('without a limit there is no timer', () => {
  const before = timers()
  const off = new Deadline(0).onStop(() => undefined)
  expect([timers(), new Deadline(0).left]).toEqual([before, 0])
  off()
})
