/** What a documented query answers, taken from the overlays. */
import type { Readable } from 'node:stream'
import type { Endpoints } from '../../types/index.js'

/** The `data` of a GET of this template. */
export type DataOf<Template extends keyof Endpoints> = Endpoints[Template] extends {
  get(options: never): Promise<{ readonly data: infer Data }>
}
  ? Exclude<Data, string | Buffer | Readable>
  : never
