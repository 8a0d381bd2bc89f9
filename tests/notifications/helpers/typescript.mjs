// `node --import` this: TypeScript files run as they are, and the package's own name means its sources.
import { createRequire, register } from 'node:module'

// The package is built as CommonJS.
globalThis.require = createRequire(import.meta.url)
register(new URL('typescript-hooks.mjs', import.meta.url))
