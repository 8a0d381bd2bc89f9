// How operations are found: the everyday words for them, how early a search shows each, and the notification that brings its result.
import { fileURLToPath } from 'node:url'
import { eventOf } from '../site/events.mjs'
import { pathOf } from '../site/paths.mjs'
import { boostDocument, WORDS } from '../site/search.mjs'

/** The files that it is made from. */
export const SOURCES = ['catalogue', '../site/events', '../site/search'].map((name) =>
  fileURLToPath(new URL(`${name}.mjs`, import.meta.url)),
)

/**
 * `{ words: { 退款: ['POST v3/…'] }, boosts: { 'POST v2/…': 0.6 }, events: { 'POST v3/…': 'REFUND.SUCCESS' } }`
 * @param keys `POST v3/…`
 */
export function catalogueOf(keys) {
  const parts = keys.map((key) => [key, key.split(' ')])
  const boosts = parts.map(([key, [, template]]) => [key, boostDocument(`/endpoints/${pathOf(template)}`)])
  const events = parts.map(([key, [verb, template]]) => [key, eventOf(template, verb.toLowerCase())])
  return {
    words: WORDS,
    boosts: Object.fromEntries(boosts.filter(([, boost]) => boost !== 1)),
    events: Object.fromEntries(events.filter(([, event]) => event !== undefined)),
  }
}
