// Gathers what the main entry loads in cjs/core.js: sixty files take longer to open than to run. Each file of it stays where it was
// and hands on its part, so that a subpath meets the same classes.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { posix } from 'node:path'

/** As TypeScript writes them: an import in double quotes, `await import(…)` in single ones. Only the first belongs to the core. */
const IMPORT = /require\("(\.\.?\/[^"]+)"\)/g
const LATER = /require\('(\.\.?\/[^']+)'\)/g

/** @param folder where the CommonJS files are @param entry the file that is loaded first */
export function gather(folder, entry) {
  const texts = new Map()
  const visit = (name) => {
    if (texts.has(name)) return
    texts.set(name, readFileSync(posix.join(folder, name), 'utf8'))
    for (const [, to] of texts.get(name).matchAll(IMPORT)) visit(inside(name, to))
  }
  visit(entry)
  const parts = Array.from(texts, ([name, text]) => {
    const code = text
      .replace(/^"use strict";\n/, '')
      .replaceAll(IMPORT, (_, to) => `load('${inside(name, to)}')`)
      .replaceAll(LATER, (_, to) => `require('./${inside(name, to)}')`)
    return `'${name}'(exports) {\n${code}}`
  })
  writeFileSync(
    posix.join(folder, 'core.js'),
    `"use strict";
const loaded = new Map();
function load(name) {
    const known = loaded.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    parts[name].call(module.exports, module.exports);
    return module.exports;
}
module.exports = load;
const parts = {
${parts.join(',\n')}
};
`,
  )
  const load = createRequire(import.meta.url)(posix.join(folder, 'core.js'))
  for (const name of texts.keys()) {
    const lines = Object.keys(load(name)).map((one) => `exports.${one} = part.${one};\n`)
    writeFileSync(
      posix.join(folder, name),
      `"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\nconst part = require('${relative(name, 'core.js')}')('${name}');\n${lines.join('')}`,
    )
  }
}

const inside = (from, to) => posix.normalize(posix.join(posix.dirname(from), to))
const relative = (from, to) => `${'../'.repeat(from.split('/').length - 1) || './'}${to}`
