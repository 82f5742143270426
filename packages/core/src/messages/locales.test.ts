import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everySentence, type Sentence } from '../../every-sentence.ts';
import { doors, locales, shipped } from '../../shipped-locales.ts';
import { en } from './en.ts';

/** A whole word: `\b` knows no letter with an accent. */
const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

interface LocaleFacts {
  /** A letter that no other language of ours would lend it. */
  readonly script: RegExp;
  /** How it would address a friend. */
  readonly familiar: RegExp;
  /** The trade's words, beside those of every language. */
  readonly jargon: RegExp;
  /** What its typography has none of. */
  readonly typography: RegExp;
}

/** A new locale needs a row. */
const facts: Readonly<Record<string, LocaleFacts>> = {
  en: {
    script: /[a-z]/,
    familiar: word('thou'),
    jargon: /\bPAN\b/,
    typography: /['"]| [:;!?]/,
  },
  ar: {
    script: /\p{Script=Arabic}/u,
    // An imperative would be said to a man.
    familiar: word('ف?(?:اختر|اترك|أدخل|اضغط|اكتب|انظر|اقلب|تحقق|تابع|حاول)'),
    jargon: /الرقم التسلسلي|التحقق من البطاقة/,
    // Its own comma and question mark, and the figures that stand on the card.
    typography: /['",?;]|[\u0660-\u0669\u06F0-\u06F9]/,
  },
  de: {
    script: /[a-zäöüß]/,
    familiar: word('du|dich|dir|dein|deine|deiner|deinen|deinem|gib|prüfe'),
    jargon: /Prüfnummer|Prüfziffer|Kartenprüf|KPN/i,
    typography: /['"’]| [:;!?]/,
  },
  es: {
    script: /[a-zñáéíóú]/,
    familiar: word('tú|tu|tus|ti|contigo|escribe|elige'),
    jargon: /dígito de control|código de verificación/i,
    typography: /['"]| [:;!?]|^[^¿]*\?/,
  },
  fr: {
    script: /[a-zéèà]/,
    familiar: word('tu|ton|ta|tes|toi'),
    jargon: /cryptogramme|CVx/i,
    // A narrow no-break space before : ; ! ? and inside « ».
    typography: /['"]|[^\u202F][:;!?»]|«[^\u202F]/,
  },
  ja: {
    script: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    familiar: /だよ|してね|しろ。/,
    jargon: /カード確認|検証コード/,
    typography: /['"!?,;:]|[\p{Script=Hiragana}\p{Script=Han}][.()]/u,
  },
  nl: {
    script: /[a-zéëï]/,
    familiar: word('je|jij|jou|jouw|jullie'),
    jargon: /controlegetal|controlecijfer|verificatiecode/i,
    typography: /['"„]| [:;!?]/,
  },
};

/** Of a language without a row: all fits, so that only the test of the rows fails. */
const noFacts: LocaleFacts = { script: /(?:)/, familiar: /(?!)/, jargon: /(?!)/, typography: /(?!)/ };

const tradeNames = /\b(?:CVV|CVC|CID|CSC|CAV|CVN|KPN|Luhn|Mod(?:ulo|ulus)? ?10)\d?\b/i;

/** Where the same words as in English are right. */
const likeEnglish: readonly (readonly [path: RegExp, why: string])[] = [
  [/^cardNumber\.detected$/, 'a brand’s name'],
  [/^billingAddress\.postalCode\.postcode\.label$/, 'the same word in Dutch'],
  [/^billingAddress\.postalCode\.eircode\.label$/, 'the name of the Irish codes'],
  [/^billingAddress\.region\.oblast\.label$/, 'a foreign word in English, too'],
  [/^billingAddress\.(?:city|region)\.(?:district|province)\.label$/, 'the same word in French and Dutch'],
];

const each = Object.entries(locales).map(([tag, messages]) => ({
  tag,
  messages,
  sentences: everySentence(messages),
  ...(facts[tag] ?? noFacts),
}));
const others = each.filter(({ tag }) => tag !== 'en');
const english = everySentence(en);

const isError = ({ path }: Sentence) =>
  /\.(?:errors|advice)\.|^refused\.|\.(?:empty|wrong|failed)$|\.asked\.|uhn|^billingAddress\.cardNumber$/.test(path);

/** For the test's report: those that a pattern finds, each with its place. */
const found = (sentences: readonly Sentence[], pattern: RegExp) =>
  sentences.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`);

describe('the shipped locales', () => {
  test('W5: each has a door of its own in package.json', () => {
    const { exports }: { exports: object } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    const tags = Object.keys(shipped);

    expect(Object.keys(exports).filter((door) => door.startsWith('./messages/'))).toEqual(
      tags.map((tag) => `./messages/${tag}`),
    );
  });

  test('W5: each has a row in the table of facts above', () => {
    expect(new Set(Object.keys(facts))).toEqual(new Set(['en', ...Object.keys(shipped)]));
  });

  test.each(others)('W5: $tag gives out its whole and every part of it by a name of its own', ({ tag, messages }) => {
    const parts = Object.fromEntries(
      Object.entries(messages).map(([part, words]) => [`${tag}${part[0]?.toUpperCase()}${part.slice(1)}`, words]),
    );

    expect(doors[tag]).toEqual({ [tag]: messages, ...parts });
  });

  test.each(each)('W5: $tag names its countries in its own language', ({ tag, messages }) => {
    expect(messages.billingAddress.language).toBe(tag);
  });
});

describe('every sentence of every locale', () => {
  test.each(each)('W5: $tag has words in it, and nothing that a program left there', ({ sentences }) => {
    expect(found(sentences, /^$|^\s|\s$|\s{2}|\.\.|undefined|null|NaN|\[object|=>|\$\{/)).toEqual([]);
  });

  test.each(others)('W5: $tag is English nowhere by accident', ({ sentences }) => {
    const same = sentences.filter(({ text }, at) => text === english[at]?.text);

    expect(
      same.filter(({ path }) => !likeEnglish.some(([allowed]) => allowed.test(path))),
      'Translate these or, where the same words are right, add a row to `likeEnglish`',
    ).toEqual([]);
  });

  test.each(likeEnglish)('W5: what may be like English is so somewhere: %s, %s', (allowed) => {
    const same = others.flatMap(({ sentences }) => sentences.filter(({ text }, at) => text === english[at]?.text));

    expect(same.filter(({ path }) => allowed.test(path))).not.toEqual([]);
  });

  test.each(each)('W5: $tag is written in its own letters', ({ sentences, script }) => {
    const foreign = sentences.filter(({ text }) => !script.test(text)).map(({ path }) => path);

    expect(
      foreign.filter((path) => !/^cardNumber\.detected$|^billingAddress\.language$|\.eircode\.label$/.test(path)),
    ).toEqual([]);
  });

  test.each(each)('W2: $tag says none of the trade’s names for the code', ({ sentences, jargon }) => {
    expect(found(sentences, tradeNames)).toEqual([]);
    expect(found(sentences, jargon)).toEqual([]);
  });

  test.each(others)('W5: $tag means no postal code by a PIN, which is the secret number of a card', ({ sentences }) => {
    expect(found(sentences, /\bPIN\b/i)).toEqual([]);
  });

  test.each(each)('W5: $tag speaks to an adult, in its own typography', ({ sentences, familiar, typography }) => {
    expect(found(sentences, familiar)).toEqual([]);
    expect(found(sentences, typography)).toEqual([]);
  });

  test.each(each)('W1: what is wrong is said by $tag in whole sentences', ({ sentences }) => {
    const errors = sentences.filter(isError);

    expect(errors.length).toBeGreaterThan(80);
    expect(found(errors, /[^.。]$/)).toEqual([]);
  });

  test.each(each)('W1: every way to go wrong has a sentence of its own in $tag', ({ messages }) => {
    const { cardNumber, expiry, securityCode, cardholderName } = messages;
    const errors = [cardNumber, expiry, securityCode, cardholderName].flatMap((field) =>
      Object.values<unknown>(field.errors),
    );

    expect(new Set(errors).size).toBe(errors.length);
  });

  test.each(each)('W5: no sentence of $tag is longer than 200 characters', ({ sentences }) => {
    const single = sentences.flatMap(({ text }) => text.split(/(?<=[.?؟]) |(?<=。)/));

    expect(single.filter(({ length }) => length > 200)).toEqual([]);
  });

  test.each(each)('W5: $tag says every fact that a sentence is told', ({ sentences }) => {
    const silent = sentences.filter((sentence) => saidOf(sentence).some((fact) => !sentence.text.includes(fact)));

    expect(silent).toEqual([]);
  });

  test.each(each)('W5: $tag says another sentence for another fact', ({ sentences }) => {
    const told = sentences.filter((sentence) => sentence.facts);

    expect(new Set(told.map(({ path, text }) => `${path}: ${text}`)).size).toBe(told.length);
  });
});

const counts = ['state', 'count', 'minutes', 'length', 'lengths'];

/** The facts that stand in a sentence letter by letter. Counts may be words, and of postal codes the first example will do. */
function saidOf({ path, facts: told = {} }: Sentence): readonly string[] {
  return Object.entries(told)
    .filter(([key]) => !counts.includes(key))
    .flatMap(([key, value]: [string, unknown]) => {
      const words = [value].flat().filter((fact) => typeof fact === 'string');
      return key === 'examples' && !path.endsWith('.zip.hint') ? words.slice(0, 1) : words;
    });
}
