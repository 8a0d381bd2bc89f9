// The error codes of an operation, from the table that the client itself decides by.
import { importSource } from '../tools/source.mjs'

const { FAMILIES } = await importSource('lib/endpoints/codes/index.ts')

/** `{ codes, status, outcome, advice }`, those of the operation's own family first. */
export function codesOf(verb, template) {
  const request = `${verb} /${template.replace(/^v2\//, '').replaceAll(/\{\w+\}/g, 'x')}`
  return FAMILIES.filter((family) => family.request.test(request))
    .flatMap(({ rows }) => rows)
    .filter(([codes]) => codes !== '*' && !codes.startsWith('ERR_'))
    .map(([codes, status, outcome, advice]) => ({ codes: codes.split(' '), status, outcome, advice }))
}
