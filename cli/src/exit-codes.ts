/** What the shell is told: nothing is wrong; something is wrong with the log; the work could not be done. */
export const exitCodes = { valid: 0, invalid: 1, unusable: 2 } as const;
