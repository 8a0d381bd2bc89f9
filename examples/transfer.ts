/** A transfer to a user, who confirms it in WeChat. The name is encrypted on its way. */
import { appid, instance, mchid, newNumber, notify_url, openid } from './shop.ts'

const { data } = await instance.v3.fundApp.mchTransfer.transferBills.post({
  json: {
    appid,
    out_bill_no: newNumber('bill').replace('-', ''),
    openid,
    user_name: '张三',
    transfer_amount: 200_000,
    transfer_remark: '2026年1月奖励',
    notify_url,
    transfer_scene_id: '1000',
    transfer_scene_report_infos: [
      { info_type: '活动名称', info_content: '新会员有礼' },
      { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
    ],
  },
  encrypt: true,
})
console.log(`${data.out_bill_no}: ${data.state}`)
if (data.package_info)
  console.log(
    `wx.requestMerchantTransfer(${JSON.stringify({ mchId: mchid, appId: appid, package: data.package_info })})`,
  )
