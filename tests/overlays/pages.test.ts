/** `@see`: the official page of an operation and of an event. */
import { describe, expect, test } from '@jest/globals'
import { files, operations } from './overlays.js'

describe('the official pages', () => {
  const OLD = /^https:\/\/pay\.weixin\.qq\.com\/(?:wiki|docs)\//
  const PAGE =
    /^https:\/\/(?:pay\.weixin\.qq\.com\/(?:doc|docs|wiki)|developer\.work\.weixin\.qq\.com\/document)\/\S+$/
  const seen = (comment: string) => [...comment.matchAll(/@see (\S+)/g)].map(([, page]) => page!)

  test('stand with every operation whose page is known', () => {
    const pages = operations.map(({ call }) => seen(call.parent.getFullText()))
    expect(pages.flat().filter((page) => !PAGE.test(page))).toEqual([])
    expect(pages.filter(({ length }) => length > 0).length).toBeGreaterThanOrEqual(1186)
    expect(pages.flat().filter((page) => OLD.test(page)).length).toBeLessThanOrEqual(158)
  })

  test('stand with every event whose page is known', () => {
    const named = [...files.keys()]
      .filter((path) => path.startsWith('notifications/'))
      .map((path) => seen(/declare module [\s\S]*/.exec(files.get(path)!.text)?.[0] ?? ''))
    expect(named.flat().filter((page) => !PAGE.test(page))).toEqual([])
    const events = [...files.keys()].flatMap((path) =>
      [...files.get(path)!.text.matchAll(/@see \S+\s*\*\/\s*'[\w.-]+': /g)].filter(() =>
        path.startsWith('notifications/'),
      ),
    )
    expect(events.length).toBeGreaterThanOrEqual(108)
  })
})
