import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everySentence } from '../../every-sentence.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { plainLanguage } from './plain-language.ts';

const doors = import.meta.glob<Readonly<Record<string, unknown>>>('./*/index.ts', { eager: true });
const shipped = Object.fromEntries(
  Object.entries(doors).map(([path, names]) => {
    const tag = path.split('/')[1] ?? '';
    return [tag, names[tag] as Messages];
  }),
);

/** A whole word: `\b` knows no letter with an accent. */
const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

interface LocaleFacts {
  /** A letter that no other language of ours would lend it. */
  readonly script: RegExp;
  /** How it would address a friend. */
  readonly familiar: RegExp;
  /** The trade's words, beside those of every language. */
  readonly jargon: RegExp;
  /** What a plain-language guide leaves out. */
  readonly notPlain: RegExp;
  /** What its typography has none of. */
  readonly typography: RegExp;
}

/** A new locale needs a row. */
const facts: Readonly<Record<string, LocaleFacts>> = {
  en: {
    script: /[a-z]/,
    familiar: word('thou'),
    jargon: /\bPAN\b/,
    notPlain: /invalid|please/i,
    typography: /['"]| [:;!?]/,
  },
  ar: {
    script: /\p{Script=Arabic}/u,
    familiar: /(?!)/,
    jargon: /الرقم التسلسلي|التحقق من البطاقة/,
    notPlain: /غير صالح|يُرجى/,
    // Its own comma and question mark, and the figures that stand on the card.
    typography: /['",?;]|[\u0660-\u0669\u06F0-\u06F9]/,
  },
  de: {
    script: /[a-zäöüß]/,
    familiar: word('du|dich|dir|dein|deine|deiner|deinen|deinem|gib|prüfe'),
    jargon: /Prüfnummer|Prüfziffer|Kartenprüf|KPN/i,
    notPlain: /ungültig|bitte/i,
    typography: /['"’]| [:;!?]/,
  },
  es: {
    script: /[a-zñáéíóú]/,
    familiar: word('tú|tu|tus|ti|contigo|escribe|elige'),
    jargon: /dígito de control|código de verificación/i,
    notPlain: /no es válido|por favor/i,
    typography: /['"]| [:;!?]|^[^¿]*\?/,
  },
  fr: {
    script: /[a-zéèà]/,
    familiar: word('tu|ton|ta|tes|toi'),
    jargon: /cryptogramme|CVx/i,
    notPlain: /n’est pas valide|veuillez/i,
    // A narrow no-break space before : ; ! ? and inside « ».
    typography: /['"]|[^\u202F][:;!?»]|«[^\u202F]/,
  },
  ja: {
    script: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    familiar: /だよ|してね|しろ。/,
    jargon: /カード確認|検証コード/,
    notPlain: /無効/,
    typography: /['"!?,;:]|[\p{Script=Hiragana}\p{Script=Han}][.()]/u,
  },
};

const tradeNames = /\b(?:CVV|CVC|CID|CSC|CAV|CVN|KPN|Luhn|Mod(?:ulo|ulus)? ?10)\d?\b/i;

/** Where the same words as in English are right. */
const likeEnglish: readonly (readonly [path: RegExp, why: string])[] = [
  [/^cardNumber\.detected$/, 'a brand’s name'],
  [/^billingAddress\.postalCode\.eircode\.label$/, 'the name of the Irish codes'],
  [/^billingAddress\.region\.oblast\.label$/, 'a foreign word in English, too'],
  [/^billingAddress\.(?:city|region)\.(?:district|province)\.label$/, 'the same word in French'],
];

const locales = { en, ...shipped };
const each = Object.entries(locales).map(([tag, messages]) => ({
  tag,
  messages,
  sentences: everySentence(messages),
  ...(facts[tag] as LocaleFacts),
}));
const others = each.filter(({ tag }) => tag !== 'en');

const isError = ({ path }: { readonly path: string }) =>
  /\.(?:errors|advice)\.|^refused\.|\.(?:empty|wrong|failed)$|\.asked\.|uhn|^billingAddress\.cardNumber$/.test(path);

describe('the shipped locales', () => {
  test('W5: each has a door of its own, and a row in this table', () => {
    const { exports }: { exports: object } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    const tags = Object.keys(shipped);

    expect(Object.keys(exports).filter((door) => door.startsWith('./messages/'))).toEqual(
      tags.map((tag) => `./messages/${tag}`),
    );
    expect(new Set(Object.keys(facts))).toEqual(new Set(['en', ...tags]));
  });

  test.each(others)('W5: $tag gives out its whole and every part of it by a name of its own', ({ tag, messages }) => {
    const names = doors[`./${tag}/index.ts`] ?? {};
    const parts = Object.fromEntries(
      Object.entries(messages).map(([part, words]) => [`${tag}${part[0]?.toUpperCase()}${part.slice(1)}`, words]),
    );

    expect({ ...names }).toEqual({ [tag]: messages, ...parts });
  });

  test.each(each)('W5: $tag names its countries in its own language', ({ tag, messages }) => {
    expect(messages.billingAddress.language).toBe(tag);
  });
});

describe('every sentence of every locale', () => {
  test.each(each)('W5: $tag has words in it, and nothing that a program left there', ({ sentences }) => {
    for (const { path, text } of sentences) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|=>|\$\{|\s{2}|\.\./);
    }
  });

  test.each(others)('W5: $tag is English nowhere by accident', ({ sentences }) => {
    const english = everySentence(en).map(({ text }) => text);
    const same = sentences.filter(({ text }, at) => text === english[at]);

    expect(same.filter(({ path }) => !likeEnglish.some(([allowed]) => allowed.test(path)))).toEqual([]);
  });

  test('W5: what may be like English is so somewhere', () => {
    const english = everySentence(en).map(({ text }) => text);
    const same = others.flatMap(({ sentences }) => sentences.filter(({ text }, at) => text === english[at]));

    for (const [allowed, why] of likeEnglish) {
      expect(
        same.some(({ path }) => allowed.test(path)),
        why,
      ).toBe(true);
    }
  });

  test.each(each)('W5: $tag is written in its own letters', ({ sentences, script }) => {
    const foreign = sentences.filter(({ text }) => !script.test(text));

    expect(
      foreign.filter(({ path }) => !/^cardNumber\.detected$|^billingAddress\.language$|\.eircode\.label$/.test(path)),
    ).toEqual([]);
  });

  test.each(each)('W2: $tag says none of the trade’s names for the code', ({ sentences, jargon }) => {
    for (const { path, text } of sentences) {
      expect(text, path).not.toMatch(tradeNames);
      expect(text, path).not.toMatch(jargon);
    }
  });

  test.each(others)(
    'W5: $tag asks for no PIN where it means a postal code: that is the secret number of a card',
    ({ sentences }) => {
      for (const { path, text } of sentences) expect(text, path).not.toMatch(/\bPIN\b/i);
    },
  );

  test.each(each)('W5: $tag speaks to an adult, in its own typography', ({ sentences, familiar, typography }) => {
    for (const { path, text } of sentences) {
      expect(text, path).not.toMatch(familiar);
      expect(text, path).not.toMatch(typography);
    }
  });

  test.each(each)('W1: what is wrong is said by $tag in whole sentences', ({ sentences }) => {
    const errors = sentences.filter(isError);

    expect(errors.length).toBeGreaterThan(80);
    for (const { path, text } of errors) expect(text, path).toMatch(/[.。]$/);
  });

  test.each(each)('W1: every way to go wrong has a sentence of its own in $tag', ({ messages }) => {
    const { cardNumber, expiry, securityCode, cardholderName } = messages;
    const errors = [cardNumber, expiry, securityCode, cardholderName].flatMap((field) =>
      Object.values<unknown>(field.errors),
    );

    expect(new Set(errors).size).toBe(errors.length);
  });

  test.each(each)('W5: no sentence of $tag is longer than 200 characters', ({ sentences }) => {
    for (const { path, text } of sentences) {
      for (const sentence of text.split(/(?<=[.?؟]) |(?<=。)/)) {
        expect(sentence.length, `${path}: ${sentence}`).toBeLessThanOrEqual(200);
      }
    }
  });

  test.each(each)('W5: $tag says every fact that a sentence is told', ({ sentences }) => {
    for (const { path, facts: told = {}, text } of sentences) {
      for (const fact of Object.entries(told).flatMap(([key, value]) => wordsOf(path, key, value))) {
        expect(text, path).toContain(fact);
      }
    }
  });

  test.each(each)('W5: $tag says another sentence for another fact', ({ sentences }) => {
    for (const path of new Set(sentences.filter(({ facts: told }) => told).map((sentence) => sentence.path))) {
      const said = sentences.filter((sentence) => sentence.path === path).map(({ text }) => text);

      expect(new Set(said).size, path).toBe(said.length);
    }
  });
});

/** The facts that stand in a sentence letter by letter. Counts may be words, and of postal codes the first example will do. */
function wordsOf(path: string, key: string, value: unknown): readonly string[] {
  if (key === 'state' || key === 'count' || key === 'minutes' || key === 'length' || key === 'lengths') return [];
  if (key === 'examples') return path.includes('.zip.hint') ? (value as string[]) : (value as string[]).slice(0, 1);
  return [value].flat().filter((fact) => typeof fact === 'string');
}

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
    ({ messages, notPlain }) => {
      const plain = plainLanguage(messages).cardNumber.errors.failsLuhn;

      expect(messages.cardNumber.errors.failsLuhn).toMatch(notPlain);
      expect(plain).not.toBe(messages.cardNumber.errors.failsLuhn);
      expect(plain).not.toMatch(notPlain);
      expect(plainLanguage(messages, 'Yours.').cardNumber.errors.failsLuhn).toBe('Yours.');
    },
  );
});

describe('how many', () => {
  test.each([
    ['de', 'Minute', 'Minuten', 'ein Problem', '2 Probleme'],
    ['es', 'minuto', 'minutos', 'un problema', '2 problemas'],
    ['fr', 'minute', 'minutes', 'un problème', '2 problèmes'],
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
    const answers = ['de', 'fr', 'es', 'ar'].map((tag) =>
      shipped[tag]?.securityCodeHelp.what.answer({ lengths: [3, 4] }),
    );

    for (const [at, words] of [
      'drei oder vier',
      'trois ou quatre',
      'tres o cuatro',
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
    for (const { path, text } of sentences) {
      const outside = text.replaceAll(/[\u2066\u2068][^\u2069]*\u2069/g, '');

      expect(outside, path).not.toMatch(/\d\s*[/-]\s*\d|\d \d|[\u2066-\u2069]/);
    }
  });
});
