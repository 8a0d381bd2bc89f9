// `node compile-shops.mjs FOLDER…`: does in each what `tsc` does there, with the compiler that a shop installs, and prints what it says.
// One process for all of them: what they have in common is parsed once.
import { join } from 'node:path'
import ts from 'typescript-5.9'

const parsed = new Map()

/** The files of packages are the same to all programs that resolve modules alike. */
function hostOf(options) {
  const host = ts.createCompilerHost(options)
  const parse = host.getSourceFile.bind(host)
  const getSourceFile = (path, target, ...rest) => {
    if (!/\/(?:node_modules|overlays|cjs|esm)\//.test(path)) return parse(path, target, ...rest)
    const key = JSON.stringify([path, target, options.module, options.moduleResolution])
    if (!parsed.has(key)) parsed.set(key, parse(path, target, ...rest))
    return parsed.get(key)
  }
  return Object.assign(host, { getSourceFile })
}

for (const folder of process.argv.slice(2)) {
  process.chdir(folder)
  const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (error) => console.log(error.messageText) },
  )
  const program = ts.createProgram({ rootNames: fileNames, options, host: hostOf(options) })
  const before = ts.getPreEmitDiagnostics(program)
  const { diagnostics } = program.emit()
  const host = {
    getCanonicalFileName: String,
    getCurrentDirectory: () => join(folder, '..'),
    getNewLine: () => '\n',
  }
  process.stdout.write(ts.formatDiagnostics([...errors, ...before, ...diagnostics], host))
}
