/** What a user types to get here: the program's name, or how it is run without being installed. */

const { npm_command, npm_lifecycle_event } = process.env

export const NAME =
  npm_command === 'exec'
    ? 'npx wechatpay-chain'
    : npm_lifecycle_event === 'demo'
      ? 'node cjs/cli/bin.js'
      : 'wxpay'
