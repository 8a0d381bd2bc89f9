/** Files on their way to the platform. */
export {
  UPLOAD_ENDPOINTS,
  type UploadAnswers,
  type UploadEndpoint,
  type UploadTemplate,
} from '../endpoints/upload-limits.js'
export type { PartsProgress } from './parts.js'
export { checkUpload, uploadMedia, type UploadFile, type Uploading, type UploadOptions } from './upload.js'
export { expandUserPackage, uploadUserPackage, type UserPackage } from './user-package.js'
export type { UserPackageState } from './user-package-state.js'
