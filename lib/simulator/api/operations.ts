/** Every operation of the control API: what the object of `createSimulator()` can do, over HTTP. */
import { FAULT_OPERATIONS } from './faults.js'
import { NOTIFICATION_OPERATIONS } from './notifications.js'
import type { ApiOperation } from './operation.js'
import { PAYMENT_OPERATIONS } from './payments.js'
import { PLATFORM_OPERATIONS } from './platform.js'
import { USER_OPERATIONS } from './users.js'

export const OPERATIONS: readonly ApiOperation[] = [
  ...PAYMENT_OPERATIONS,
  ...USER_OPERATIONS,
  ...NOTIFICATION_OPERATIONS,
  ...FAULT_OPERATIONS,
  ...PLATFORM_OPERATIONS,
]
