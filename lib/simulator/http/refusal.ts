/** How the platform says no. */

/** Thrown wherever a request is refused; the codec makes an answer of it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly detail?: unknown,
  ) {
    super(message)
  }
}

/** @param field `/amount/total` */
export function paramError(field: string, issue: string, location = 'body', value?: unknown): Refusal {
  return new Refusal(400, 'PARAM_ERROR', `参数错误: ${field.slice(1).replaceAll('/', '.')} ${issue}`, {
    field,
    ...(value !== undefined && { value }),
    issue,
    location,
  })
}

export const notFound = (code: string, message: string): Refusal => new Refusal(404, code, message)

/** What `work` gives. A refusal that is `meant` becomes `own`: some APIs have a word of their own for it. */
export function reworded<T>(work: () => T, meant: (refusal: Refusal) => boolean, own: Refusal): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal && meant(error) ? own : error
  }
}

export const isNotFound = ({ status }: Refusal): boolean => status === 404
