/** The part of JSON Schema that the overlays need. */

/** `fen` amounts are `integer`; `example` is the documented one. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly enum?: readonly (string | number)[]
  readonly format?: 'encrypted' | 'rfc3339' | 'json'
  readonly pattern?: string
  readonly maxLength?: number
  readonly minLength?: number
  readonly maximum?: number
  readonly minimum?: number
  readonly maxItems?: number
  readonly minItems?: number
  readonly example?: string | number | boolean
}

/** The schema itself where this one only refers to it. */
export type Resolve = (schema: Schema) => Schema
