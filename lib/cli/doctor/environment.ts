/** What `configFromEnv()` would say of the environment. */
import { meantBy, missingIn, type Environment } from '../../config/environment.js'
import { CONFIG_FILE, PUB_KEY, PUB_KEY_ID, VARIABLES } from '../../config/variables.js'
import { SETTINGS } from '../credentials/settings.js'
import { note, ok, wrong, type Finding } from './finding.js'
import { t } from '../language.js'

/** Nothing where the credentials come from a file or from options alone. */
export function checkEnvironment(env: Environment, options: Readonly<Record<string, string>>): Finding[] {
  const all = [...VARIABLES.map(({ env: name }) => name), PUB_KEY_ID, PUB_KEY]
  const set = all.filter((name) => (env[name] ?? '') !== '')
  const unset = all.filter((name) => !set.includes(name))
  const strange = meantBy(env, unset).replace(/^\. /, '')
  const misspelt = strange === '' ? [] : [note('environment', strange)]
  if (options['config'] !== undefined || (env[CONFIG_FILE] ?? '') !== '' || set.length === 0) return misspelt
  const given = new Set([
    ...SETTINGS.filter(({ option = '' }) => options[option] !== undefined).map(({ env: name }) => name),
    ...(options['pub-key'] === undefined ? [] : [PUB_KEY]),
    ...(options['pub-key-id'] === undefined ? [] : [PUB_KEY_ID]),
  ])
  const missing = missingIn(env).filter((name) => !given.has(name))
  return [
    missing.length === 0
      ? ok('environment', set.join(', '))
      : wrong(
          'environment',
          t(`missing: ${missing.join(', ')}`, `缺少：${missing.join('、')}`),
          'ERR_CONFIG_ENV',
        ),
    ...misspelt,
  ]
}
