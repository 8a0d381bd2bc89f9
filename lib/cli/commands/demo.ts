/** `wxpay demo`: everything once, without an account. */
import type { Context } from '../context.js'
import { story } from '../demo/story.js'
import { createTeller } from '../demo/teller.js'
import { tour } from '../demo/tour.js'
import { languageOf, type Language } from '../language.js'

export async function run({ args, output }: Context): Promise<void> {
  if (args.has('tour')) return tour(output)
  const { keep, fail, lang } = args.texts
  await story(createTeller(output, (lang as Language | undefined) ?? languageOf(process.env)), { keep, fail })
}
