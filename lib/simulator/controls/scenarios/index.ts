/** How each event is made to happen. */
import type { Scenario } from '../stage.js'
import { CONTRACT_SCENARIOS } from './contracts.js'
import { COUPON_SCENARIOS } from './coupons.js'
import { example } from './examples.js'
import { PAYMENT_SCENARIOS } from './payments.js'
import { THING_SCENARIOS } from './things.js'
import { USER_SCENARIOS } from './users.js'

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  ...PAYMENT_SCENARIOS,
  ...CONTRACT_SCENARIOS,
  ...THING_SCENARIOS,
  ...USER_SCENARIOS,
  ...COUPON_SCENARIOS,
}

/** Of an event whose product keeps no state here, its documented example. */
export const scenarioOf = (event_type: string): Scenario =>
  Object.hasOwn(SCENARIOS, event_type) ? SCENARIOS[event_type]! : example(event_type)
