/*
 * Loaded before a worker: ends its process when it signs an item that is a bomb, and sets its clock back if it is asked to.
 * The canonical form of a credential is hashed only when it is signed.
 */
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

const isBomb = (data) => typeof data === 'string' && data.includes('<https://city.example/bomb/')
const endIfBomb = (data) => {
  if (isBomb(data)) process.kill(process.pid, 'SIGKILL')
}

const { createHash, hash } = crypto
crypto.createHash = (...given) => {
  const made = createHash(...given)
  const update = made.update.bind(made)
  made.update = (data, ...rest) => {
    endIfBomb(data)
    update(data, ...rest)
    return made
  }
  return made
}
if (hash !== undefined)
  crypto.hash = (name, data, ...rest) => {
    endIfBomb(data)
    return hash(name, data, ...rest)
  }
syncBuiltinESMExports()
// The library asks for the module by this function, which gives the exports as they are now.
const builtin = process.getBuiltinModule?.bind(process)
if (builtin !== undefined)
  process.getBuiltinModule = (name) => (/^(?:node:)?crypto$/.test(name) ? crypto : builtin(name))

const back = Number(process.env.FAULT_CLOCK_BACK_MS ?? 0)
if (back > 0) {
  const RealDate = Date
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      if (given.length === 0) super(RealDate.now() - back)
      else super(...given)
    }
    static now() {
      return RealDate.now() - back
    }
  }
}
