const zone = 'Asia/Ho_Chi_Minh'
const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
const time = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
})

/** The day in Vietnam on which something happened. */
export const dayInVietnam = (at: Date) => day.format(at)

/** The one clock of the product: nothing else asks the machine for the time. */
export interface Clock {
  now(): Date
  /** The day in Vietnam, `2026-12-22`. */
  today(): string
}

/** The machine's time, read in Vietnam. */
export const wallClock: Clock = { now: () => new Date(), today: () => dayInVietnam(new Date()) }

/** The demonstration's clock: the time of day is real, the day is always `asOf`. */
export const clockOn = (asOf: string): Clock => ({
  now: () => new Date(`${asOf}T${time.format(new Date())}+07:00`),
  today: () => asOf,
})
