/** Checks the base URL: https, or http to this machine. */
import { DEFAULT_BASE_URL, isSecure } from '../http/hosts.js'
import { shown } from '../text/messages.js'
import { fail } from './check.js'

/** @throws ConfigError `ERR_CONFIG_OPTION` */
export function readBase(baseURL: string | URL | undefined): URL {
  const text = String(baseURL ?? DEFAULT_BASE_URL)
  if (!URL.canParse(text)) fail('ERR_CONFIG_OPTION', `baseURL is not a URL: ${shown(text)}`)
  const url = new URL(text.endsWith('/') ? text : `${text}/`)
  if (!isSecure(url) || url.username !== '')
    fail(
      'ERR_CONFIG_OPTION',
      `baseURL must be https (plain http only to this machine), found ${url.protocol}//${url.host}`,
    )
  if (url.search !== '' || url.hash !== '')
    fail('ERR_CONFIG_OPTION', 'baseURL must end with its path: a query belongs to a call')
  return url
}
