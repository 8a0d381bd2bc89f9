// axios as it comes, without signing and verifying: what a client built on it starts with.
import axios from 'axios'

export async function create({ baseURL }) {
  const client = axios.create({ baseURL })
  return {
    unsigned: true,
    native: async (order) => (await client.post('/v3/pay/transactions/native', order)).data,
  }
}
