/** A brand's audience package, uploaded by a job that may be stopped at any time: its state is kept in a file. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import {
  expandUserPackage,
  UploadError,
  uploadUserPackage,
  type UserPackageState,
  type Wechatpay,
} from 'wechatpay-chain'

export async function uploadAudience(
  instance: Wechatpay,
  file: string,
  user_package_id: string,
  signal?: AbortSignal,
): Promise<string> {
  const kept = `${file}.upload.json`
  const resume = await readFile(kept, 'utf8').then(
    (text) => JSON.parse(text) as UserPackageState,
    () => undefined,
  )
  try {
    const { upload_id } = await uploadUserPackage(instance, {
      file,
      package_type: 'USER_PACKAGE_TYPE_EXPOSURE',
      data_type: 'USER_PACKAGE_DATA_TYPE_PHONE',
      description: '最近三十天内到店两次以上的顾客',
      ...(resume && { resume }),
      ...(signal && { signal }),
    })
    await rm(kept, { force: true })
    const { state } = await expandUserPackage(instance, { user_package_id, upload_id })
    return state
  } catch (error) {
    if (error instanceof UploadError) await writeFile(kept, JSON.stringify(error.state))
    throw error
  }
}
