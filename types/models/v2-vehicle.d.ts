/** 交易场景 */
export type TradeScene = 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'

/** 用户状态 */
export type UserState = 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED'

/** 扣费的场景信息，每种交易场景一种 */
export type VehicleScene = ParkingScene | ParkingSpaceScene | GasScene | HighwayScene | BridgeScene

/** 车牌信息 */
export interface PlateNumbers {
  /** 车牌信息 */
  plate_number_info: PlateNumber[]
}

/** 车牌信息 */
export interface PlateNumber {
  /** 车牌号 @maxLength 32 @example 粤B888888 */
  plate_number: string
  /** 车牌通道标识 @maxLength 32 @example ETC */
  channel_type?: string
  /** 常用车牌标志 @maxLength 16 @example COMMON_USE */
  common_use_flag?: string
}

/** 车场停车，交易场景为PARKING */
export interface ParkingScene {
  /** 交易时间 @maxLength 16 @example 20170826104339 */
  start_time: string
  /** 结束时间 @maxLength 16 @example 20170826114339 */
  end_time?: string
  /** 计费时长，单位为秒 @maxLength 16 @example 3600 */
  charging_time: string
  /** 车牌号 @maxLength 32 @example 粤B888888 */
  plate_number: string
  /** 车辆类型 @maxLength 16 @example 小型车 */
  car_type?: string
  /** 停车场名称 @maxLength 32 @example 欢乐海岸停车场 */
  parking_name: string
  /** 免费时长，单位为秒 @example 1200 */
  free_time?: string
  /** 发起扣费方式 @maxLength 16 */
  deduct_mode: 'PROACTIVE' | 'AUTOPAY'
  /** 支持的扣费方式 @maxLength 16 */
  support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY' | 'DEDUCT_AUTOPAY_ONLY' | 'DEDUCT_ALL'
}

/** 车位停车，交易场景为PARKING SPACE */
export interface ParkingSpaceScene {
  /** 交易时间 @maxLength 16 @example 20170826104339 */
  start_time: string
  /** 结束时间 @maxLength 16 @example 20170826114339 */
  end_time?: string
  /** 计费时长，单位为秒 @maxLength 16 @example 3600 */
  charging_time: string
  /** 车辆类型 @maxLength 16 @example 小型车 */
  car_type?: string
  /** 停车场名称 @maxLength 32 @example 欢乐海岸停车场 */
  parking_name?: string
  /** 车位编号 @maxLength 16 @example D6666 */
  space_number: string
}

/** 加油，交易场景为GAS */
export interface GasScene {
  /** 交易时间 @maxLength 16 @example 20170826104339 */
  start_time: string
  /** 车牌号 @maxLength 32 @example 粤B888888 */
  plate_number: string
  /** 车辆类型 @maxLength 16 @example 小型车 */
  car_type?: string
  /** 加油站名称 @maxLength 32 @example 中国石油加油站 */
  gas_station: string
  /** 油品标号名 @maxLength 8 @example 98 */
  gas_label_name: string
  /** 油品类型名称 @maxLength 32 @example 汽油 */
  gas_type: string
  /** 油品标准 @maxLength 32 @example 国V */
  gas_standard: string
  /** 油量 @maxLength 16 @example 50120 */
  gas_amount: string
  /** 油枪号 @maxLength 32 @example 10 */
  gas_gun_no: string
}

/** 高速，交易场景为HIGHWAY */
export interface HighwayScene {
  /** 交易时间 @maxLength 16 @example 20170826104339 */
  start_time: string
  /** 结束时间 @maxLength 16 @example 20170826114339 */
  end_time: string
  /** 车牌号 @maxLength 32 @example 粤B888888 */
  plate_number: string
  /** 车辆类型 @maxLength 16 @example 小型车 */
  car_type: string
  /** 入口站名称 @maxLength 60 @example 沿江深圳-大铲湾 */
  entrance_name: string
  /** 出口名称 @maxLength 64 @example 虎门大桥 */
  exit_name: string
  /** 核载人数 @maxLength 8 @example 10 */
  carrying_capacity?: string
  /** 核载区间 @maxLength 32 @example 6-12 */
  carrying_range?: string
  /** 通道类型 @maxLength 32 */
  channel_type: 'ETC' | 'MTC'
}

/** 路桥，交易场景为BRIDGE */
export interface BridgeScene {
  /** 交易时间 @maxLength 16 @example 20170826104339 */
  start_time: string
  /** 车牌号 @maxLength 32 @example 粤B888888 */
  plate_number: string
  /** 车辆类型 @maxLength 16 @example 小型车 */
  car_type?: string
  /** 出口名称 @maxLength 64 @example 虎门大桥 */
  exit_name: string
}

/** 入场的场景信息，每种交易场景一种 */
export type EntranceScene = ParkingEntrance | ParkingSpaceEntrance

/** 车场停车入场，交易场景为PARKING */
export interface ParkingEntrance {
  /** 入场时间 @maxLength 16 @example 20170826104339 */
  start_time: string
  /** 回调通知URL @maxLength 256 @example https://weixin.qq.com */
  notify_url?: string
  /** 车牌号 @maxLength 32 @example 粤B888888 */
  plate_number: string
  /** 车辆类型 @maxLength 16 @example 小型车 */
  car_type?: string
  /** 停车场名称 @maxLength 32 @example 欢乐海岸停车场 */
  parking_name: string
  /** 免费时长，单位为秒 @maxLength 16 @example 1200 */
  free_time: string
}

/** 车位停车入场，交易场景为PARKING SPACE */
export interface ParkingSpaceEntrance {
  /** 入场时间 @maxLength 16 @example 20170826104339 */
  start_time: string
  /** 车辆类型 @maxLength 16 @example 小型车 */
  car_type?: string
  /** 停车场名称 @maxLength 32 @example 欢乐海岸停车场 */
  parking_name?: string
  /** 免费时长，单位为秒 @maxLength 16 @example 1200 */
  free_time: string
  /** 用户标识 @maxLength 32 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 用户在子商户appid下的标识 @maxLength 32 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 车位编号 @maxLength 16 @example D6666 */
  space_number: string
}
