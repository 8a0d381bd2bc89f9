/** `wxpay certificates`: downloaded, verified with themselves, stored. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '../context.js'
import { downloadCertificates } from '../credentials/client.js'
import { readCredentials } from '../credentials/credentials.js'
import { CommandError, missing } from '../failure.js'
import { ownFolder, writeOwn } from '../files.js'
import { t } from '../language.js'

export async function run({ args, output, secrets }: Context): Promise<void> {
  const found = readCredentials(args, secrets)
  if (found['privateKey'] === undefined) throw missing(t('the private key', '商户私钥'))
  if (found['apiv3Key'] === undefined) throw missing(t('the APIv3 key', 'APIv3 密钥'))
  const ring = await downloadCertificates(found)
  const folder = args.texts['output']
  if (folder !== undefined) await ownFolder(folder)
  for (const name of ring.keys()) {
    const { pem, expires } = ring.certificate(name)!
    const file = folder === undefined ? undefined : await store(folder, `wechatpay_${name}.pem`, pem)
    const until = expires === undefined ? undefined : new Date(expires).toISOString().slice(0, 10)
    output.data(
      { serial: name, expires: until, ...(file && { file }) },
      t(
        `${output.paint('green', '✔')} ${name}  until ${until}${file ? `  ${file}` : ''}`,
        `${output.paint('green', '✔')} ${name}  有效期至 ${until}${file ? `  ${file}` : ''}`,
      ),
    )
  }
}

/** The same certificate may be there from before. */
async function store(folder: string, name: string, pem: string): Promise<string> {
  try {
    return await writeOwn(folder, name, pem)
  } catch (error) {
    const path = join(folder, name)
    if (error instanceof CommandError && (await readFile(path, 'utf8')) === pem) return path
    throw error
  }
}
