// Reads the overlays and writes types/templates.d.ts: every URI template as a member that only brackets reach.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript-6.0'

const types = fileURLToPath(new URL('../types/', import.meta.url))

/** `['v3/pay/transactions/native', 'Native下单']`, in the order of the templates. */
const templates = readdirSync(types, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?:v3|v2|brand|hk|global)[\\/].*\.d\.ts$/.test(name))
  .map((name) => ts.createSourceFile(name, readFileSync(types + name, 'utf8'), ts.ScriptTarget.ES2022, true))
  .flatMap(({ statements }) => {
    const names = membersOf(statements, 'Verbs').map((verb) =>
      ts.getTextOfJSDocComment(verb.jsDoc?.at(-1)?.comment),
    )
    const lines = statements
      .filter(ts.isModuleDeclaration)
      .flatMap(({ body }) => membersOf(body.statements, 'Endpoints'))
    return lines.map(({ name }) => [name.text, [...new Set(names)].join('、')])
  })
  .sort(([a], [b]) => (a < b ? -1 : 1))

function membersOf(statements, name) {
  return statements
    .filter((one) => ts.isInterfaceDeclaration(one) && one.name.text === name)
    .flatMap(({ members }) => [...members])
}

const text = `/** Every URI template, for brackets. Written by tools/templates.mjs from the other files here: change those. */
import type { Endpoints } from './endpoint.js'

/**
 * TypeScript lets brackets reach what is private: an editor offers these names inside \`['\`, and after a dot only where a path begins.
 * @see https://www.typescriptlang.org/docs/handbook/2/classes.html#caveats
 */
export declare abstract class Bracketed {
${templates.map(([name, label]) => `  /** ${label} */\n  private readonly '${name}': Endpoints['${name}']`).join('\n')}
}
`
if (process.argv.includes('--print')) process.stdout.write(text)
else writeFileSync(`${types}templates.d.ts`, text)
