/** 视频号入口 */
export interface EntranceFinder {
  /** 视频号ID @example gh_12345678 */
  finder_id: string
  /** 视频号视频ID @example UDFsdf24df34dD456Hdf34 */
  finder_video_id: string
  /** 视频号封面图 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
  finder_video_cover_image_url: string
}

/** 背景颜色 */
export type BackgroundColor = 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100'
