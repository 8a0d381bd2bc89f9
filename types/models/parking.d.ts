export interface QueryParkingFee {
  /** 商户停车单号 @maxLength 64 @example PARK202407041530001 */
  out_serial_number: string
  /** 车牌号 @maxLength 16 @example 粤B12345 */
  plate_number?: string
  /** 商户停车场ID @maxLength 64 @example lot_sz_tencent_001 */
  out_parking_id?: string
}

export interface Application {
  /** 停车场进件审核单号 @maxLength 64 @example PLA202604230001 */
  parking_lot_audit_no?: string
  /** 审核状态 */
  audit_status?: AuditStatus
  /** 提交时间 @example 1719128975 */
  submit_time?: number
  /** 停车场信息 */
  parking_lot?: ParkingLot
  /** 审核备注 */
  audit_comment?: AuditComment
}

export interface ParkingLot {
  /** 停车场名称 @maxLength 128 @example 腾讯大厦停车场 */
  parking_lot_name?: string
  /** 商户停车场ID @maxLength 64 @example lot_sz_tencent_001 */
  out_parking_lot_id?: string
  /** 停车场地址 @maxLength 256 @example 广东省深圳市南山区科技中一道10000号 */
  parking_lot_address?: string
  /** 停车场经度 @maxLength 16 @example 113.934528 */
  longitude?: string
  /** 停车场纬度 @maxLength 16 @example 22.540503 */
  latitude?: string
  /** 停车场类型 */
  parking_lot_type?: ParkingLotType
  /** 客服联系电话 @maxLength 20 @example 0755-86013388 */
  phone_number?: string
  /** 收费告示牌url @maxLength 512 @example https://example.com/parking_sign.jpg */
  parking_sign_url?: string
  /** 停车场优惠文案 */
  notification_text_list?: string[]
  /** 商家支付小程序appid @maxLength 32 @example wx1234567890abcdef */
  payment_mini_prog_appid?: string
  /** 商家支付路径 @maxLength 256 @example /pages/pay/index?park_uuid=xxx */
  payment_path?: string
  /** 商家停车订单小程序appid @maxLength 32 @example wx1234567890abcdef */
  parking_order_mini_prog_appid?: string
  /** 商家停车订单路径 @maxLength 256 @example /pages/order/index */
  parking_order_path?: string
  /** 收费规则 */
  charging_rule?: ChargingRule
}

export interface ChargingRule {
  /** 收费规则类型 */
  rule_type?: RuleType
  /** 收费金额限制类型 */
  fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE'
  /** 计费周期类型 */
  daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY'
  /** 不满一小时取整方式 */
  time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP'
  /** 入场免费时间 @example 1 */
  free_entry_duration?: number
  /** 出场免费时间 @example 1 */
  free_exit_duration?: number
  /** 固定时段计费规则 */
  fixed_interval_rule?: FixedIntervalRule[]
  /** 按时长分段计费规则 */
  duration_segment_rule?: DurationSegmentRule[]
  /** 按次计费规则 */
  pre_entry_rule?: PreEntryRule[]
  /** 节假日模式 */
  holiday_mode?: HolidayMode
  /** 累计限额模式 */
  aggregate_limit_mode?:
    | 'AGGREGATE_LIMIT_MODE_UNKNOWN'
    | 'AGGREGATE_LIMIT_MODE_NORMAL'
    | 'AGGREGATE_LIMIT_MODE_MIN'
  /** 首次计费时间模式 */
  first_charge_time_mode?:
    | 'FIRST_CHARGE_TIME_MODE_UNKNOWN'
    | 'FIRST_CHARGE_TIME_MODE_ENTER'
    | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE'
}

export interface FixedIntervalRule {
  /** 日期类型 */
  day_type?: DayType
  /** 时段开始时间 @maxLength 5 @example 08:00 */
  start_time?: string
  /** 时段结束时间 @maxLength 5 @example 22:00 */
  end_time?: string
  /** 车辆类型 */
  vehicle_type?: VehicleType
  /** 车牌类型 */
  plate_type?: PlateType
  /** 首段收费时长 @example 1 */
  first_duration?: number
  /** 首段收费金额，单位为分 @example 1 */
  first_amount?: number
  /** 间隔收费时长 @example 1 */
  interval_duration?: number
  /** 间隔收费金额，单位为分 @example 1 */
  interval_amount?: number
  /** 间隔时段收费封顶，单位为分 @example 1 */
  interval_max_amount?: number
  /** 单日最大收款金额，单位为分 @example 1 */
  max_fee_per_day?: number
  /** 免费时段收取模式 */
  free_period_charging_mode?: FreePeriodChargingMode
  /** 免费时段计算方式 */
  free_period_calculation_mode?:
    | 'FREE_PERIOD_CAL_UNKNOWN'
    | 'FREE_PERIOD_CAL_CONCURRENT_START'
    | 'FREE_PERIOD_CAL_SEQUENTIAL_START'
  /** 新能源是否免停 */
  is_green_vehicle_free_parking?: boolean
  /** 首段收费模式 */
  first_duration_mode?:
    | 'FIRST_DURATION_MODE_UNKNOWN'
    | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION'
    | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION'
}

export interface DurationSegmentRule {
  /** 日期类型 */
  day_type?: DayType
  /** 时段开始时间 @maxLength 5 @example 08:00 */
  start_time?: string
  /** 时段结束时间 @maxLength 5 @example 22:00 */
  end_time?: string
  /** 车辆类型 */
  vehicle_type?: VehicleType
  /** 车牌类型 */
  plate_type?: PlateType
  /** 收费模式 */
  charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME'
  /** 停车时长起始 @example 1 */
  duration_from?: number
  /** 停车时长结束 @example 1 */
  duration_to?: number
  /** 固定收费金额，单位为分 @example 1 */
  fixed_amount?: number
  /** 间隔时段 @example 1 */
  interval_min?: number
  /** 间隔收费金额，单位为分 @example 1 */
  interval_amount?: number
  /** 间隔时段收费封顶，单位为分 @example 1 */
  interval_max_amount?: number
  /** 单日最大收款金额，单位为分 @example 1 */
  max_fee_per_day?: number
}

export interface PreEntryRule {
  /** 日期类型 */
  day_type?: DayType
  /** 时段开始时间 @maxLength 5 @example 08:00 */
  start_time?: string
  /** 时段结束时间 @maxLength 5 @example 22:00 */
  end_time?: string
  /** 车辆类型 */
  vehicle_type?: VehicleType
  /** 车牌类型 */
  plate_type?: PlateType
  /** 收费金额，单位为分 @example 1 */
  amount?: number
  /** 单日最大收款金额，单位为分 @example 1 */
  max_fee_per_day?: number
}

export interface AuditComment {
  /** 审核备注涉及的字段 */
  fields?: Field[]
  /** 改进建议 @maxLength 512 @example 请补充完整收费告示牌图片 */
  recommendation?: string
}

export interface Field {
  /** 字段名 @maxLength 128 @example parking_lot_name */
  field?: string
  /** 审核意见 @maxLength 512 @example 停车场名称不符合规范 */
  comment?: string
}

/** 审核状态 */
export type AuditStatus =
  | 'AUDIT_STATUS_UNKNOWN'
  | 'AUDIT_STATUS_PENDING'
  | 'AUDIT_STATUS_WITHDRAWN'
  | 'AUDIT_STATUS_APPROVED'
  | 'AUDIT_STATUS_REJECTED'

/** 停车场类型 */
export type ParkingLotType =
  | 'PARKING_LOT_TYPE_UNKNOWN'
  | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT'
  | 'PARKING_LOT_TYPE_OFFICE_BUILDING'
  | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB'
  | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA'
  | 'PARKING_LOT_TYPE_PARK_AREA'
  | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY'

/** 收费规则类型 */
export type RuleType =
  | 'CHARGING_RULE_UNKNOWN'
  | 'CHARGING_RULE_FIXED_INTERVAL'
  | 'CHARGING_RULE_SEGMENT'
  | 'CHARGING_RULE_PER_ENTRY'

/** 日期类型 */
export type DayType = 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'

/** 车辆类型 */
export type VehicleType =
  | 'VEHICLE_TYPE_UNKNOWN'
  | 'VEHICLE_TYPE_SMALL'
  | 'VEHICLE_TYPE_LARGE'
  | 'VEHICLE_TYPE_EXTRA_LARGE'
  | 'VEHICLE_TYPE_ALL_TYPE'

/** 车牌类型 */
export type PlateType =
  | 'PLATE_TYPE_UNKNOWN'
  | 'PLATE_TYPE_TEMPORARY'
  | 'PLATE_TYPE_MONTHLY'
  | 'PLATE_TYPE_FREE'
  | 'PLATE_TYPE_PREPAID'
  | 'PLATE_TYPE_OTHERS'

/** 免费时段收取模式 */
export type FreePeriodChargingMode =
  | 'FREE_PERIOD_CHARGING_UNKNOWN'
  | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY'
  | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS'
  | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY'
  | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION'

/** 节假日模式 */
export type HolidayMode =
  | 'HOLIDAY_MODE_UNKNOWN'
  | 'HOLIDAY_MODE_LEGAL_MODY'
  | 'HOLIDAY_MODE_CALENDAR_MODY'
  | 'HOLIDAY_MODE_FINANCIAL_MODY'

/** 车牌颜色 */
export type ExitPlateColor =
  | 'PLATE_COLOR_UNKNOWN'
  | 'PLATE_COLOR_BLUE'
  | 'PLATE_COLOR_YELLOW'
  | 'PLATE_COLOR_BLACK'
  | 'PLATE_COLOR_WHITE'
  | 'PLATE_COLOR_GREEN'
  | 'PLATE_COLOR_YELLOW_GREEN'
  | 'PLATE_COLOR_AGRICULTURAL_YELLOW'
  | 'PLATE_COLOR_OTHER'

/** 支付渠道 */
export type PayChannel =
  | 'PAY_CHANNEL_UNKNOWN'
  | 'PAY_CHANNEL_WECHAT_PAY_NOTIF'
  | 'PAY_CHANNEL_SCAN_QRCODE'
  | 'PAY_CHANNEL_OFFICIAL_ACCOUNT'
  | 'PAY_CHANNEL_MCH_MINI_PROG'
  | 'PAY_CHANNEL_OTHERS'
