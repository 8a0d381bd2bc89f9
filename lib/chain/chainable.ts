/** What of a client the helpers around it use. Types alone. */
import type { Untyped } from '../../types/endpoint.js'

export interface Chainable {
  chain(template: string): Untyped
}
