/** The codes of each class of errors, as the compiler reads their types. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-6.0'

const statementsOf = (file: string): readonly ts.Statement[] =>
  ts.createSourceFile(
    file,
    readFileSync(join(__dirname, '../../lib', file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  ).statements

/** `type ConfigCode = 'ERR_…' | …` */
const unions = new Map(
  statementsOf('text/error-codes.ts')
    .filter(ts.isTypeAliasDeclaration)
    .map(({ name, type }) => [
      name.text,
      (ts.isUnionTypeNode(type) ? type.types : [type]).flatMap((one) =>
        ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? [one.literal.text] : [],
      ),
    ]),
)

/** `class ConfigError extends WechatpayError<ConfigCode>` → its codes. */
export const CODES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  statementsOf('errors.ts')
    .filter(ts.isClassDeclaration)
    .flatMap(({ name, heritageClauses }) => {
      const codes = unions.get(heritageClauses?.[0]?.types[0]?.typeArguments?.[0]?.getText() ?? '')
      return name && codes ? [[name.text, codes] as const] : []
    }),
)
export const CODES: readonly string[] = [...CODES_OF.values()].flat()
