/** `v3/marketing/favor/media/` */
export interface FavorMedia {
  imageUpload: import('./media/image-upload.js').ImageUpload
}
