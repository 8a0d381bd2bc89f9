// `node --import` this: TypeScript files run as they are, and the package's own name means its sources.
import { register } from 'node:module'

register(new URL('typescript-hooks.mjs', import.meta.url))
