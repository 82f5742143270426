/** Whether two digits are a month: `'01'` to `'12'`. */
export function isMonth(digits: string): boolean {
  return /^(?:0[1-9]|1[0-2])$/.test(digits);
}
