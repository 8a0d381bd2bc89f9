/** Request interceptor: turns the caller's body into one that can be signed and sent more than once. */
import type { AxiosInstance } from 'axios'
import { toReplayableBody } from '../files/replayable-body.js'
import { notReady } from '../http/network-error.js'
import { andThen } from '../runtime/and-then.js'
import { attemptOf, withStage, type Config, type Outbound, type Transform } from './attempt.js'

/**
 * The caller's `transformRequest` runs here, before anything is signed;
 * `transformResponse` after everything is verified.
 */
export const media = (instance: AxiosInstance) =>
  function media(config: Config): Config | Promise<Config> {
    const attempt = attemptOf(instance, config)
    const { transformRequest, transformResponse } = config
    const replayable = attempt.deadline.race(
      () => transformed(config, listOf(transformRequest)),
      (why) => notReady(why, 'transformRequest or the body did not end', `${config.method} ${config.url}`),
    )
    return andThen(replayable, (data) =>
      withStage<Outbound>({ attempt, config, data, transforms: listOf(transformResponse) }),
    )
  }

const listOf = (transforms: unknown): Transform[] =>
  transforms === undefined || transforms === null ? [] : ([transforms].flat() as Transform[])

const transformed = ({ data, headers }: Config, transforms: readonly Transform[]): unknown =>
  transforms.length === 0 ? toReplayableBody(data) : transformedBy(transforms, data, headers)

async function transformedBy(
  transforms: readonly Transform[],
  data: unknown,
  headers: Config['headers'],
): Promise<unknown> {
  let value = data
  for (const transform of transforms) value = await transform(value, headers)
  return toReplayableBody(value)
}
