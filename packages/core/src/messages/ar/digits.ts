import { counted } from './counted.ts';

const words: Readonly<Record<number, string>> = { 3: 'ثلاثة', 4: 'أربعة' };
const definite: Readonly<Record<number, string>> = { 3: 'الثلاثة', 4: 'الأربعة' };

/** So many digits: `'ثلاثة أرقام'`. */
export function digits(count: number): string {
  const word = words[count];
  if (word !== undefined) return `${word} أرقام`;
  return counted(count, { one: 'رقم واحد', two: 'رقمين', few: 'أرقام', many: 'رقمًا', other: 'رقم' });
}

/** The so many digits: `'الأرقام الثلاثة'`. */
export function theDigits(count: number): string {
  return `الأرقام ${definite[count] ?? `الـ${count}`}`;
}
