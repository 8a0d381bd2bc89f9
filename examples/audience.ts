/** A brand's audience package. Run it again after it was stopped: it goes on where it was. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment } from './environment.ts'
import { uploadAudience } from './files/audience.ts'
import { argument, instance } from './shop.ts'

const file = await argument('file', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'audience-')), 'active_user.csv')
  await writeFile(path, Array.from({ length: 2_000 }, () => `${randomBytes(16).toString('hex')}\n`).join('')) // MD5 of a phone number each
  return path
})
console.log(
  await uploadAudience(instance, file, environment['WXPAY_USER_PACKAGE_ID'] ?? '01000100010000000007'),
)
