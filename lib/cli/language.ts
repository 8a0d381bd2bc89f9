/** The language of the user's machine. */

export type Language = 'en' | 'zh'

/** As programs that speak to people do: the first of these that is set decides. @see https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG, LANGUAGE }: NodeJS.ProcessEnv): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value) ?? ''
  const preferred = LANGUAGE && locale !== '' && locale !== 'C' && locale !== 'POSIX' ? LANGUAGE : locale
  return preferred.startsWith('zh') ? 'zh' : 'en'
}
