/** The table of options and the types name the same. Nothing here runs: that it compiles is the test. */
import type { Config, RequestOptions, UntypedOptions } from 'wechatpay-chain'
import type { OptionName } from '../../lib/options/table.js'

const expectNever = <_T extends never>(): void => undefined
type Known<T> = keyof { [Name in keyof T as string extends Name ? never : Name]: T[Name] }

export function theTableHasEveryOption(): void {
  expectNever<Exclude<keyof Config, OptionName>>()
  expectNever<Exclude<keyof RequestOptions, OptionName>>()
  expectNever<Exclude<Known<UntypedOptions<'json'>>, OptionName>>()
}
