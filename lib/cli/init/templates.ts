/** The shops that `wxpay init` writes, as tools/init.mjs reads them from templates/. */

type Versions = Readonly<Record<string, string>>

export interface Templates {
  /** `shop.ts`, `shop.js`, `pay/native.ts`, `express/server.ts`, … */
  readonly files: Readonly<Record<string, string>>
  /** What each framework installs. */
  readonly packages: Readonly<Record<string, Versions>>
  /** What TypeScript needs. */
  readonly compiler: Versions
}
