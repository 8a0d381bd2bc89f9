/** A red packet over APIv2: XML, signed with the APIv2 key, and the merchant's TLS certificate presented to the platform. */
import { appid, instance, mchid, openid } from './shop.ts'

const mch_billno = `${mchid}${Date.now()}`
const { data } = await instance.v2.mmpaymkttransfers.sendredpack.post({
  xml: {
    mch_billno,
    mch_id: mchid,
    wxappid: appid,
    send_name: '示例商店',
    re_openid: openid,
    total_amount: 100,
    total_num: 1,
    wishing: '感谢您参加活动，祝您节日快乐！',
    client_ip: '127.0.0.1',
    act_name: '节日红包',
    remark: '先到先得',
    scene_id: 'PRODUCT_2',
  },
  security: true,
})
console.log(`${data.mch_billno}: ${data.result_code}, ${data.total_amount} fen`)
