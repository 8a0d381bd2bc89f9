/** The language of this run: what `--lang` says, else what the user's machine does. */

export type Language = 'en' | 'zh'

/**
 * As programs that speak to people do: the first of these that is set decides.
 * @see https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html
 */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG, LANGUAGE }: NodeJS.ProcessEnv): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value) ?? ''
  const preferred = LANGUAGE && locale !== '' && locale !== 'C' && locale !== 'POSIX' ? LANGUAGE : locale
  return preferred.startsWith('zh') ? 'zh' : 'en'
}

/**
 * `--lang zh`, `--lang=zh`: needed before a command line is read, as what is wrong
 * with it is said in this language.
 */
function askedFor(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  return at < 0 ? undefined : words[at] === '--lang' ? words[at + 1] : words[at]!.slice('--lang='.length)
}

/** The words without `--lang zh`, wherever it stands. What is no language stays, and is refused. */
export function withoutLanguage(words: readonly string[]): readonly string[] {
  const given = askedFor(words)
  if (given !== 'en' && given !== 'zh') return words
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  return words.filter((_, place) => place !== at && !(words[at] === '--lang' && place === at + 1))
}

const asked = askedFor(process.argv.slice(2))
export const LANGUAGE: Language = asked === 'en' || asked === 'zh' ? asked : languageOf(process.env)

/** The text in the language of this run. */
export const t = (en: string, zh: string): string => (LANGUAGE === 'zh' ? zh : en)
