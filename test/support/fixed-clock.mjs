/* Loaded before a program of its own: its clock begins at the instant TEST_NOW, and goes on from there. */
const RealDate = Date
const ahead = RealDate.parse(process.env.TEST_NOW) - RealDate.now()

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead)
    else super(...given)
  }
  static now() {
    return RealDate.now() + ahead
  }
}
