/** A partner's sub-merchant applies: pictures first, then the form, its personal fields encrypted. */
import { uploadMedia } from 'wechatpay-chain'
import { environment } from './environment.ts'
import { instance, newNumber, samplePicture } from './shop.ts'

const upload = async (name: string): Promise<string> => {
  const file = environment[`WXPAY_${name}`] ?? samplePicture(`${name.toLowerCase()}.png`)
  return (await uploadMedia(instance, 'v3/merchant/media/upload', { file })).data.media_id
}
const [license_copy, id_card_copy, id_card_national] = await Promise.all([
  upload('LICENCE'),
  upload('ID_CARD'),
  upload('ID_CARD_NATIONAL'),
])

const { data } = await instance['v3/applyment4sub/applyment/'].post({
  json: {
    business_code: newNumber('apply'),
    contact_info: {
      contact_type: 'LEGAL',
      contact_name: '张三',
      mobile_phone: '13800000000',
      contact_email: 'shop@example.com',
    },
    subject_info: {
      subject_type: 'SUBJECT_TYPE_INDIVIDUAL',
      business_license_info: {
        license_copy,
        license_number: '91440300708461136T',
        merchant_name: '示例商店',
        legal_person: '张三',
      },
      identity_info: {
        id_holder_type: 'LEGAL',
        id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
        owner: true,
        id_card_info: {
          id_card_copy,
          id_card_national,
          id_card_name: '张三',
          id_card_number: '43102119910910512X',
          card_period_begin: '2020-01-01',
          card_period_end: '长期',
        },
      },
    },
    business_info: {
      merchant_shortname: '示例',
      service_phone: '0755-86010000',
      sales_info: {
        sales_scenes_type: ['SALES_SCENES_WEB'],
        web_info: { domain: 'https://www.example.com' },
      },
    },
    settlement_info: { settlement_id: '719', qualification_type: '零售批发/生活娱乐/其他' },
    bank_account_info: {
      bank_account_type: 'BANK_ACCOUNT_TYPE_PERSONAL',
      account_name: '张三',
      account_bank: '工商银行',
      bank_address_code: '440300',
      account_number: '6222020000000000000',
    },
  },
  encrypt: true, // in a copy; Wechatpay-Serial names the key
})
console.log(`applyment ${data.applyment_id}`)
