// Removes the declarations that no entry of the package leads to: nobody's compiler opens them.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The declarations that these lead to, themselves among them. */
export function declarationsFrom(entries) {
  const reached = new Set()
  const visit = (file) => {
    if (reached.has(file)) return
    reached.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g))
      visit(join(dirname(file), `${path}.d.ts`))
  }
  entries.forEach(visit)
  return reached
}

export function prune(folder, entries) {
  const reached = declarationsFrom(entries)
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
  for (const file of all) if (!reached.has(file)) rmSync(file)
}
