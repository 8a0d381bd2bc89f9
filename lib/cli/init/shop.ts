/** The files of a new shop. */
import { VERSION } from '../../version.js'
import type { Choices } from './choices.js'
import { TEMPLATES } from './files.js'
import { guide } from './guide.js'

/** By their path in the shop's folder. */
export function shopFiles(name: string, choices: Choices): Readonly<Record<string, string>> {
  const { framework, payment, code } = choices
  const source = framework === 'next' ? '' : 'src/'
  const own = (path: string): string => TEMPLATES.files[`${path}.${code}`] ?? ''
  const server = Object.entries(TEMPLATES.files)
    .filter(
      ([path]) => path.startsWith(`${framework}/`) && (path.endsWith(`.${code}`) || path.endsWith('.mjs')),
    )
    .map(([path, text]) => [`${source}${path.slice(framework.length + 1)}`, localImports(text, choices)])
  return {
    'package.json': json(manifest(name, choices)),
    ...(code === 'ts' && { 'tsconfig.json': json(compilerOptions(framework)) }),
    '.gitignore': 'node_modules/\ndist/\n.next/\nnext-env.d.ts\n.env\n*.pem\n',
    '.env.example': ENVIRONMENT,
    'README.md': guide(name, choices),
    [`${source}shop.${code}`]: localImports(own('shop'), choices),
    [`${source}pay.${code}`]: localImports(own(`pay/${payment}`), choices),
    // Types alone.
    ...(code === 'ts' && { [`${source}order.ts`]: localImports(own('order'), choices) }),
    ...(Object.fromEntries(server) as Record<string, string>),
  }
}

/**
 * In templates/ each framework and each kind of payment has a folder; a shop has one of each.
 * Next.js takes no `.js` for a `.ts`.
 */
const localImports = (text: string, { framework, code }: Choices): string =>
  text
    .replaceAll("'./pay/native.js'", "'./pay.js'")
    .replaceAll(
      /'((?:\.\.\/)+)(shop|order)\.js'/g,
      (_, up: string, name: string) => `'${up.slice(3) || './'}${name}.js'`,
    )
    .replaceAll(/'(\.[^']*)\.js'/g, (whole, path: string) =>
      framework === 'next' && code === 'ts' ? `'${path}.ts'` : whole,
    )

function manifest(name: string, { framework, code }: Choices): object {
  const packages = Object.entries(TEMPLATES.packages[framework] ?? {})
  const isType = ([one]: readonly [string, string]): boolean => one.startsWith('@types/')
  const built = code === 'ts' ? 'dist/server.js' : 'src/server.js'
  const compile = code === 'ts' ? 'tsc && ' : ''
  return {
    name,
    private: true,
    type: 'module',
    scripts:
      framework === 'next'
        ? {
            dev: 'next dev',
            build: 'next build',
            start: 'next build && next start',
            production: 'next start',
          }
        : { start: `${compile}node ${built}`, production: `${compile}node --env-file=.env ${built}` },
    dependencies: {
      ...Object.fromEntries(packages.filter((one) => !isType(one))),
      'wechatpay-chain': `^${VERSION}`,
    },
    ...(code === 'ts' && {
      devDependencies: { ...TEMPLATES.compiler, ...Object.fromEntries(packages.filter(isType)) },
    }),
  }
}

const compilerOptions = (framework: Choices['framework']): object =>
  framework === 'next'
    ? {
        compilerOptions: {
          target: 'ES2022',
          lib: ['dom', 'esnext'],
          module: 'esnext',
          moduleResolution: 'bundler',
          allowImportingTsExtensions: true,
          resolveJsonModule: true,
          isolatedModules: true,
          esModuleInterop: true,
          strict: true,
          skipLibCheck: true,
          noEmit: true,
          incremental: true,
          jsx: 'react-jsx',
          allowJs: true,
          plugins: [{ name: 'next' }],
        },
        include: ['next-env.d.ts', '**/*.ts', '.next/types/**/*.ts', '.next/dev/types/**/*.ts'],
        exclude: ['node_modules'],
      }
    : {
        compilerOptions: {
          target: 'es2022',
          module: 'nodenext',
          rootDir: 'src',
          outDir: 'dist',
          types: ['node'],
          strict: true,
          skipLibCheck: true,
          ...(framework === 'nestjs' && { experimentalDecorators: true }),
        },
        include: ['src'],
      }

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** The names that `configFromEnv` reads, and the two of the shop. */
const ENVIRONMENT = `# Without these the shop runs on a simulator. For WeChat Pay: copy this file to .env and give your own values.
WXPAY_MCHID=1900000001
WXPAY_SERIAL=3775B6A45ACD588826D15E583A95F5DD00000000
WXPAY_PRIVATE_KEY=file:apiclient_key.pem
WXPAY_PUB_KEY_ID=PUB_KEY_ID_0114232134912410000000000000
WXPAY_PUB_KEY=file:wechatpay_pub.pem
WXPAY_APIV3_KEY=file:apiv3_key.txt
WXPAY_APPID=wxd678efh567hg6787
# An address that WeChat Pay can reach, by https, without a query:
WXPAY_NOTIFY_URL=https://www.example.com/wechatpay/notify
PORT=3000
HOST=0.0.0.0
`
