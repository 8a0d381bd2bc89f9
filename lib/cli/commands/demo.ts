/** `wxpay demo`: everything once, without an account. */
import type { Context } from '../context.js'
import { story } from '../demo/story.js'
import { createTeller } from '../demo/teller.js'
import { tour } from '../demo/tour.js'
import { LANGUAGE } from '../language.js'

export async function run({ args, output }: Context): Promise<void> {
  if (args.has('tour')) return tour(output)
  const { keep, fail } = args.texts
  await story(createTeller(output, LANGUAGE), { keep, fail })
}
