import { describe, expect, test } from 'vitest';
import { everySentence } from '../../every-sentence.ts';
import { locales, shipped } from '../../shipped-locales.ts';
import type { Messages } from './messages.ts';
import { plainLanguage } from './plain-language.ts';

/** What a plain-language guide leaves out. */
const notPlain: Readonly<Record<string, RegExp>> = {
  en: /invalid|please/i,
  ar: /غير صالح|يُرجى/,
  de: /ungültig|bitte/i,
  es: /no es válido|por favor/i,
  fr: /n’est pas valide|veuillez/i,
  ja: /無効/,
  nl: /ongeldig|alstublieft/i,
};

const each = Object.entries(locales).map(([tag, messages]) => ({ tag, messages }));

describe('what browsers, hands and ears rely on', () => {
  test.each(each)(
    'E4: the label of the date in $tag carries the format, and no other text of the field does',
    ({ messages }) => {
      expect(messages.expiry.label).toContain('MM / YY');
      expect(JSON.stringify(messages.startDate)).not.toMatch(/MM|YY/);
    },
  );

  test.each(each)('C4: in $tag each way out names its letter, as it is typed', ({ messages }) => {
    const { fallback } = messages.securityCode;

    expect(fallback.illegible).toMatch(/[(（]I[)）]$/);
    expect(fallback.absent).toMatch(/[(（]X[)）]$/);
    expect(fallback.chosenIllegible).toMatch(/[(（]I[)）]/);
    expect(fallback.chosenAbsent).toMatch(/[(（]X[)）]/);
    for (const sentence of [fallback.absentWarning, fallback.help.absent]) {
      expect(sentence).toMatch(/(?<![A-Za-z])I(?![A-Za-z])/);
      expect(sentence).toMatch(/(?<![A-Za-z])X(?![A-Za-z])/);
    }
    expect(messages.refused.letterBesideDigits).toMatch(/X.*I|I.*X/);
  });

  test.each(each)('A1: in $tag the name that is heard begins with what is shown', ({ messages }) => {
    const { securityCode, savedCards } = messages;
    const card = 'Visa 4242';

    for (const { text, name } of Object.values(securityCode.reveal)) expect(name.startsWith(text)).toBe(true);
    expect(savedCards.remove.card({ card }).startsWith(savedCards.remove.button)).toBe(true);
    expect(savedCards.remove.confirmCard({ card }).startsWith(savedCards.remove.confirm)).toBe(true);
  });

  test.each(each)(
    'W1: plain language in $tag replaces the Mod 10 sentence, by its own or by yours',
    ({ tag, messages }) => {
      const plain = plainLanguage(messages).cardNumber.errors.failsLuhn;
      const pattern = notPlain[tag] ?? /(?!)/;

      expect(Object.keys(notPlain), 'The table `notPlain` above needs a row for this language').toContain(tag);
      expect(messages.cardNumber.errors.failsLuhn).toMatch(pattern);
      expect(plain).not.toBe(messages.cardNumber.errors.failsLuhn);
      expect(plain).not.toMatch(pattern);
      expect(plainLanguage(messages, 'Yours.').cardNumber.errors.failsLuhn).toBe('Yours.');
    },
  );
});

describe('how many', () => {
  test.each([
    ['de', 'Minute', 'Minuten', 'ein Problem', '2 Probleme'],
    ['es', 'minuto', 'minutos', 'un problema', '2 problemas'],
    ['fr', 'minute', 'minutes', 'un problème', '2 problèmes'],
    ['nl', 'minuut', 'minuten', 'een probleem', '2 problemen'],
  ])('W5: %s has one form for one and another for more', (tag, minute, minutes, one, two) => {
    const { securityCode, form } = shipped[tag] as Messages;

    expect(securityCode.errors.forgotten({ minutes: 1 })).toMatch(new RegExp(` 1 ${minute} `));
    expect(securityCode.errors.forgotten({ minutes: 10 })).toMatch(new RegExp(` 10 ${minutes} `));
    expect(form.summaryTitle({ count: 1 })).toContain(one);
    expect(form.summaryTitle({ count: 2 })).toContain(two);
  });

  test('W5: Arabic has the form that its grammar has for every count', () => {
    const { securityCode, form } = shipped['ar'] as Messages;
    const rules = new Intl.PluralRules('ar');
    const forms: Readonly<Record<Intl.LDMLPluralRule, readonly [minutes: string, problems: string]>> = {
      zero: ['0 دقيقة', '0 مشكلة'],
      one: ['دقيقة واحدة', 'مشكلة واحدة'],
      two: ['دقيقتين', 'مشكلتان'],
      few: ['# دقائق', '# مشكلات'],
      many: ['# دقيقة', '# مشكلة'],
      other: ['# دقيقة', '# مشكلة'],
    };

    for (let count = 1; count <= 250; count++) {
      const [minutes, problems] = forms[rules.select(count)].map((form_) => form_.replace('#', String(count)));

      expect(securityCode.errors.forgotten({ minutes: count })).toContain(` ${minutes} من`);
      expect(form.summaryTitle({ count })).toContain(` ${problems} في`);
    }
  });

  test('W5: a code is three or four digits in words where the language has words for them', () => {
    const answers = ['de', 'fr', 'es', 'nl', 'ar'].map((tag) =>
      shipped[tag]?.securityCodeHelp.what.answer({ lengths: [3, 4] }),
    );

    for (const [at, words] of [
      'drei oder vier',
      'trois ou quatre',
      'tres o cuatro',
      'drie of vier',
      'ثلاثة أرقام أو أربعة أرقام',
    ].entries()) {
      expect(answers[at]).toContain(words);
    }
    expect(shipped['ja']?.securityCodeHelp.what.answer({ lengths: [3, 4] })).toContain('3桁または4桁');
  });
});

describe('a line from the right', () => {
  const sentences = everySentence(shipped['ar'] as Messages);

  test('D6: turns no date, phone number or postal code round, and closes whatever it opens', () => {
    const outside = sentences.map(
      ({ path, text }) => `${path}: ${text.replaceAll(/[\u2066\u2068][^\u2069]*\u2069/g, '')}`,
    );

    expect(outside.filter((text) => /\d\s*[/-]\s*\d|\d \d|[\u2066-\u2069]/.test(text))).toEqual([]);
  });
});
