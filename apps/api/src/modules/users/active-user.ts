/** Has a password: an invited person who never set one can't act. */
export const credential = {
  providerId: 'credential',
  password: { not: null },
} as const

/** Can sign in: neither shut out nor still only invited. Only such a one stands in for another. */
export const activeUser = {
  disabledAt: null,
  accounts: { some: credential },
} as const
