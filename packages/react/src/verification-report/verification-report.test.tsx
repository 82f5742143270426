import {
  assessAuthorization,
  assessmentRules,
  describeAvsResult,
  describeSecurityCodeResult,
  documentedAvsAnswers,
  documentedSecurityCodeAnswers,
  enStaff,
  type Assessment,
  type AvsAnswer,
  type SecurityCodeAnswer,
} from '@flipside/core';
import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as addressStories from './address-answers.stories.tsx';
import * as codeStories from './security-code-answers.stories.tsx';
import { VerificationReport, type VerificationReportProps } from './verification-report.tsx';

const { report: words } = enStaff;
const noAttempts = { askedForCode: 0, retried: 0, steppedUp: 0 };
const approved = { kind: 'approved' } as const;
const nothing = { authorization: approved, avs: null, securityCode: null };

function show(props: Partial<VerificationReportProps>): HTMLElement {
  return render(<VerificationReport id="report" {...nothing} {...props} />).container;
}

function part(container: Element, check: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(`[data-check=${check}]`);
  if (found === null) throw new Error(`There is no answer called ${check}.`);
  return found;
}

const fact = (answer: Element, id: string) => answer.querySelector(`[data-fact=${id}] dd`)?.textContent;

describe('<VerificationReport> reads every answer that is known', () => {
  const addresses = documentedAvsAnswers().map((avs) => [JSON.stringify(avs), avs] as const);

  it.each(addresses)('V1, V4: the address check %s', (_, avs) => {
    const result = describeAvsResult(avs);

    const address = part(show({ avs }), 'address');

    expect(fact(address, 'meaning')).toBe(enStaff.avs[result.meaning]);
    expect(fact(address, 'action')).toBe(words.actions[result.action]);
    expect(fact(address, 'certainty')).toBe(words.certainty[result.certainty]);
    expect(['street', 'postal', 'name'].map((id) => fact(address, id))).toEqual(
      [result.street, result.postal, result.name].map((match) => words.matches[match]),
    );
    expect(address).toHaveTextContent(words.verdicts.address[result.kind]);
    expect(address.outerHTML).not.toMatch(/undefined|null|NaN|\[object/);
    for (const letter of lettersOf(avs)) expect(fact(address, 'received')).toContain(letter);
  });

  const codes = documentedSecurityCodeAnswers().map((answer) => [JSON.stringify(answer), answer] as const);

  it.each(codes)('V2, V4: the code check %s', (_, securityCode) => {
    const result = describeSecurityCodeResult(securityCode);

    const code = part(show({ securityCode }), 'security-code');

    expect(fact(code, 'meaning')).toBe(enStaff.securityCode[result.meaning]);
    expect(fact(code, 'action')).toBe(words.actions[result.action]);
    expect(fact(code, 'certainty')).toBe(words.certainty[result.certainty]);
    expect(fact(code, 'received')).toContain(securityCode.code || words.nothing);
    expect(code).toHaveTextContent(words.verdicts.securityCode[result.kind]);
    expect(code.outerHTML).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('V1: in a story, each of them', () => {
    expect(answersIn(addressStories), 'Add these to address-answers.stories.tsx').toEqual(
      new Set(addresses.map(([json]) => json)),
    );
  });

  it('V2: in a story, each of these, too', () => {
    expect(answersIn(codeStories), 'Add these to security-code-answers.stories.tsx').toEqual(
      new Set(codes.map(([json]) => json)),
    );
  });
});

describe('<VerificationReport> recommends', () => {
  const outcomes = assessmentRules.flatMap((rule) => [rule.do, rule.afterwards ?? rule.do]);
  const recommendations = [...new Map(outcomes.map((outcome) => [JSON.stringify(outcome), outcome])).values()];

  it.each(recommendations)('V3, V4: $action because of $reason', ({ action, reason, flag, offerVoid = false }) => {
    const assessment: Assessment = {
      action,
      reasons: [reason],
      rule: 'declined',
      voidFirst: false,
      offerVoid,
      ...(flag && { flag }),
    };

    const container = show({ assessment });

    expect(container.querySelector('[data-part=headline]')).toHaveTextContent(words.headlines[action]);
    expect(container.querySelector('[data-part=action]')).toHaveTextContent(enStaff.assessment.actions[action]);
    expect(screen.getByRole('listitem')).toHaveTextContent(enStaff.assessment.reasons[reason]);
    expect(container.querySelector('[data-part=flag]')?.textContent).toBe(flag && enStaff.assessment.flags[flag]);
    expect(screen.queryAllByText(enStaff.assessment.voiding.offered)).toHaveLength(offerVoid ? 1 : 0);
    expect(container.outerHTML).not.toContain('undefined');
  });

  it('V0, V3: what has to be voided stands before what to do', () => {
    const avs: AvsAnswer = { scheme: 'visa', code: 'Y' };
    const securityCode: SecurityCodeAnswer = { scheme: 'visa', code: 'N' };
    const assessment = assessAuthorization({
      authorization: approved,
      avs: describeAvsResult(avs),
      securityCode: describeSecurityCodeResult(securityCode),
      threeDSecure: 'not-available',
      attempts: noAttempts,
    });

    const text = show({ avs, securityCode, assessment }).textContent;

    expect(text.indexOf(enStaff.assessment.voiding.first)).toBeGreaterThan(text.indexOf(words.toDo));
    expect(text.indexOf(enStaff.assessment.voiding.first)).toBeLessThan(
      text.indexOf(enStaff.assessment.actions['ask-cardholder']),
    );
  });

  it('V4: nothing where nothing was assessed', () => {
    expect(show({}).querySelector('[data-part=recommendation]')).toBeNull();
  });
});

describe('<VerificationReport> tells the answers apart', () => {
  it.each([
    [{ kind: 'approved' } as const, 'Approved'],
    [{ kind: 'declined', reason: 'insufficient_funds' } as const, 'there is not enough money available on the card'],
    [{ kind: 'declined' } as const, 'has not said why'],
    [{ kind: 'declined', reason: 'something else' } as const, 'for a reason of its own'],
    [{ kind: 'no-answer' } as const, 'nobody knows whether the card was charged'],
    [null, 'The bank was not asked, so nothing was charged.'],
  ])('V3, V4: an authorization that is %j', (authorization, sentence) => {
    expect(part(show({ authorization }), 'authorization')).toHaveTextContent(sentence);
  });

  it.each([
    [{ kind: 'approved' } as const, 'Go ahead', 'documented'],
    [{ kind: 'declined', reason: 'stolen_card' } as const, 'Do not ship, and do not try this card again', 'documented'],
    [{ kind: 'declined', reason: 'moonlight' } as const, 'Ask for another card', 'undocumented'],
    [{ kind: 'no-answer' } as const, 'Look the payment up before anything else', 'undocumented'],
  ] as const)(
    'V4: of an authorization that is %j, what to do and how sure that is',
    (authorization, action, certainty) => {
      const securityCode = { gateway: 'stripe', code: 'pass', scheme: 'visa' } as const;

      const answer = part(show({ authorization, securityCode }), 'authorization');

      expect([fact(answer, 'action'), fact(answer, 'certainty')]).toEqual([action, words.certainty[certainty]]);
      expect([fact(answer, 'gateway'), fact(answer, 'scheme')]).toEqual(['Stripe', 'Visa']);
    },
  );

  it.each([
    ['voiding', 'Approved, and being voided', 'Do not ship'],
    ['voided', 'Approved, then voided', 'Do not ship on this payment'],
  ] as const)('V0, V4: nobody is told to go ahead on an approval that is %s', (approval, verdict, action) => {
    const answer = part(show({ approval }), 'authorization');

    expect(answer).toHaveTextContent(verdict);
    expect(answer).toHaveAttribute('data-verdict', 'doubt');
    expect([fact(answer, 'meaning'), fact(answer, 'action')]).toEqual([words.meanings[approval], action]);
    expect(answer.querySelector('[data-verdict=good]')).toBeNull();
    expect(part(show({ approval, authorization: { kind: 'declined' } }), 'authorization')).toHaveTextContent(
      'Declined',
    );
  });

  it('V4: what was not asked for is said to be so', () => {
    const container = show({});

    expect(part(container, 'address')).toHaveTextContent(words.meanings.addressNotAsked);
    expect(part(container, 'security-code')).toHaveTextContent(words.meanings.codeNotSent);
    expect(container.querySelector('[data-check=three-d-secure]')).toBeNull();
  });

  it.each(['Y', 'A', 'N', 'U', 'C', 'D', 'R', 'I', 'not-tried', 'not-available', 'Ä'])(
    'T3, V4: 3-D Secure that ended with %s',
    (state) => {
      const answer = part(show({ threeDSecure: { state, scheme: 'visa', eci: '05', reason: '01' } }), 'three-d-secure');

      expect(fact(answer, 'meaning')).toMatch(/^[A-Z].*\.$/);
      const asked = !state.startsWith('not-');
      expect(fact(answer, 'certainty')).toBe(
        asked ? words.certainty[state === 'Ä' ? 'undocumented' : 'documented'] : undefined,
      );
      expect(answer.outerHTML).not.toMatch(/undefined|null/);
    },
  );

  it('T3: of the loss, the indicator of the scheme says more than the outcome', () => {
    const answer = part(show({ threeDSecure: { state: 'Y', scheme: 'mastercard', eci: '06' } }), 'three-d-secure');

    expect(fact(answer, 'eci')).toBe(`06 ${enStaff.threeDSecure.eci.exempt}`);
    expect(fact(answer, 'liability')).toBe(enStaff.threeDSecure.liability.merchant);
    expect(fact(answer, 'program')).toBe('Mastercard Identity Check');
  });

  it('V1: Discover’s A and Y are the other way round', () => {
    const discover = (code: string) => part(show({ avs: { scheme: 'discover', code } }), 'address');

    expect(discover('A')).toHaveAttribute('data-verdict', 'good');
    expect(discover('Y')).toHaveAttribute('data-verdict', 'doubt');
  });

  // The letters that schemes read differently, each with what its own scheme says: street, postal code, name.
  it.each([
    ['discover', 'A', 'Match', 'Match', 'Unknown'],
    ['visa', 'A', 'Match', 'No match', 'Unknown'],
    ['discover', 'Y', 'Match', 'No match', 'Unknown'],
    ['visa', 'Y', 'Match', 'Match', 'Unknown'],
    ['amex', 'D', 'Unknown', 'Match', 'No match'],
    ['visa', 'D', 'Match', 'Match', 'Unknown'],
    ['amex', 'E', 'Match', 'Match', 'No match'],
    ['visa', 'E', 'Unknown', 'Unknown', 'Unknown'],
    ['amex', 'F', 'Match', 'Unknown', 'No match'],
    ['visa', 'F', 'Match', 'Match', 'Unknown'],
    ['amex', 'M', 'Match', 'Match', 'Match'],
    ['visa', 'M', 'Match', 'Match', 'Unknown'],
    ['visa', 'C', 'Unknown', 'Unknown', 'Unknown'],
    ['discover', 'T', 'No match', 'Match', 'Unknown'],
    ['discover', 'W', 'Unknown', 'Unknown', 'Unknown'],
    ['mastercard', 'W', 'No match', 'Match', 'Unknown'],
    ['amex', 'W', 'No match', 'No match', 'No match'],
  ])('V1: %s reads %s by its own list', (scheme, code, ...matches) => {
    const answer = part(show({ avs: { scheme, code } }), 'address');

    expect(['street', 'postal', 'name'].map((id) => fact(answer, id))).toEqual(matches);
    expect(fact(answer, 'meaning')).toBe(enStaff.avs[describeAvsResult({ scheme, code }).meaning]);
  });

  it.each([
    ['cybersource', 'C', 'No match'],
    ['cybersource', 'T', 'Match'],
  ] as const)('V1: and through %s, %s by the gateway’s', (gateway, avsCode, street) => {
    expect(fact(part(show({ avs: { gateway, avsCode, scheme: 'amex' } }), 'address'), 'street')).toBe(street);
  });

  it('V1: says with which gateway and scheme a letter was read', () => {
    const ofGateway = part(show({ avs: { gateway: 'paypal', avsCode: 'F', scheme: 'amex' } }), 'address');
    expect([fact(ofGateway, 'gateway'), fact(ofGateway, 'scheme')]).toEqual(['PayPal', 'American Express']);

    const raw = part(show({ avs: { scheme: null, code: 'F' } }), 'address');
    expect([fact(raw, 'gateway'), fact(raw, 'scheme')]).toEqual([words.noGateway, words.unknownScheme]);

    const named = part(show({ avs: { gateway: 'cybersource', avsCode: 'Y' }, gateway: 'Our own terminal' }), 'address');
    expect([fact(named, 'gateway'), fact(named, 'scheme')]).toEqual(['Our own terminal', words.unknownScheme]);
  });

  it('V1, V2, V4: of the card that the merchant names, without reading a gateway’s letter as that scheme’s', () => {
    const container = show({
      scheme: 'discover',
      gateway: 'Our own terminal',
      avs: { gateway: 'cybersource', avsCode: 'A' },
      securityCode: { gateway: 'authorize-net', code: 'M' },
      threeDSecure: { state: 'Y' },
    });

    for (const check of ['authorization', 'address', 'security-code', 'three-d-secure'])
      expect(fact(part(container, check), 'scheme')).toBe('Discover');
    // Discover's own A would be a full match.
    expect(part(container, 'address')).toHaveTextContent(words.verdicts.address['street-only']);
    expect(fact(part(container, 'address'), 'list')).toBe(words.lists.gateway);
    expect(fact(part(container, 'security-code'), 'list')).toBe(words.lists.gateway);

    const raw = part(show({ avs: { scheme: 'discover', code: 'A' } }), 'address');
    expect(fact(raw, 'list')).toBe(words.lists.scheme);
  });

  it('V4: by whose list nothing is read is not said', () => {
    const container = show({
      avs: { gateway: 'stripe', addressLine1Check: null, addressPostalCodeCheck: '' },
      securityCode: { scheme: 'visa', code: ' ' },
    });

    expect(fact(part(container, 'address'), 'list')).toBeUndefined();
    expect(fact(part(container, 'security-code'), 'list')).toBeUndefined();
  });

  it('V4: of an authorization without any check, the gateway and the card that the merchant names', () => {
    const named = part(show({ gateway: 'Our own terminal', scheme: 'visa' }), 'authorization');
    expect([fact(named, 'gateway'), fact(named, 'scheme')]).toEqual(['Our own terminal', 'Visa']);

    const unnamed = part(show({}), 'authorization');
    expect([fact(unnamed, 'gateway'), fact(unnamed, 'scheme')]).toEqual([words.unknownGateway, words.unknownScheme]);
  });

  it('T3, V4: says who asked for 3-D Secure and of which scheme it is, and guesses neither', () => {
    const authenticated = (threeDSecure: VerificationReportProps['threeDSecure'], gateway?: string) => {
      const answer = part(show({ threeDSecure, gateway }), 'three-d-secure');
      return [fact(answer, 'gateway'), fact(answer, 'scheme'), fact(answer, 'program')];
    };

    expect(authenticated({ state: 'Y', scheme: 'visa', gateway: 'stripe' })).toEqual(['Stripe', 'Visa', 'Visa Secure']);
    expect(authenticated({ state: 'Y', scheme: 'jcb', gateway: 'Our own server' })).toEqual([
      'Our own server',
      'JCB',
      'J/Secure',
    ]);
    expect(authenticated({ state: 'Y', gateway: 'stripe' }, 'Our own terminal')).toEqual([
      'Our own terminal',
      words.unknownScheme,
      undefined,
    ]);
    expect(authenticated({ state: 'Y' }, 'Our own terminal')[0]).toBe(words.unknownGateway);
  });

  it.each(['?', 'toString', '__proto__', 'Ｙ', '', 'undefined'])('V1, V2: %j is unknown and never a match', (code) => {
    const container = show({ avs: { scheme: 'visa', code }, securityCode: { scheme: 'visa', code } });

    for (const check of ['address', 'security-code']) {
      const answer = part(container, check);
      expect(answer).toHaveAttribute('data-verdict', 'unknown');
      expect(fact(answer, 'certainty')).toBe(words.certainty.undocumented);
      expect(answer.querySelector('[data-verdict=good]')).toBeNull();
    }
  });
});

describe('<VerificationReport> never shows a number or a code', () => {
  it.each(['4242424242424242', '4242 4242 4242 4242', '3782-822463-10005', '٤٢٤٢٤٢', '123', '1 2 3'])(
    'V4, P1: %s in the place of a letter',
    (astray) => {
      const container = show({
        authorization: { kind: 'declined', reason: `Card ${astray} ${astray}` },
        avs: {
          gateway: 'stripe',
          addressLine1Check: astray,
          addressPostalCodeCheck: 'pass',
          scheme: `${astray} ${astray}`,
        },
        securityCode: { scheme: `${astray} ${astray}`, code: astray },
        threeDSecure: {
          state: astray,
          eci: astray,
          reason: astray,
          scheme: `${astray} ${astray}`,
          gateway: `${astray} ${astray}`,
        },
        scheme: `${astray} ${astray}`,
      });

      expect(container.outerHTML).not.toContain(astray);
      expect(container.textContent).not.toMatch(/\p{Nd}{3}/u);
      expect(screen.getAllByText(words.withheld).length).toBeGreaterThan(5);
    },
  );
});

describe('<VerificationReport> is read in order', () => {
  it('A1: under one heading, with one for each answer below it', () => {
    show({ threeDSecure: { state: 'Y' }, headingLevel: 3, title: 'Order 1042' });

    const report = screen.getByRole('region', { name: 'Order 1042' });
    expect(
      within(report)
        .getAllByRole('heading')
        .map(({ tagName, textContent }) => [tagName, textContent]),
    ).toEqual([
      ['H3', 'Order 1042'],
      ['H4', words.checks.authorization],
      ['H4', words.checks.address],
      ['H4', words.checks.securityCode],
      ['H4', words.checks.threeDSecure],
    ]);
  });

  it('A1: each mark has a word beside it, and is not spoken itself', () => {
    const container = show({ avs: { scheme: 'visa', code: 'A' } });

    for (const mark of container.querySelectorAll('svg')) {
      expect(mark).toHaveAttribute('aria-hidden', 'true');
      expect(mark.parentElement?.textContent).toMatch(/\p{L}{2}/u);
    }
  });

  it('V4: in a few lines, with what is uncertain', () => {
    const container = show({
      view: 'compact',
      avs: { scheme: 'visa', code: 'X' },
      securityCode: { scheme: 'visa', code: 'M' },
    });

    expect(fact(part(container, 'address'), 'certainty')).toBe(words.certainty.disputed);
    expect(fact(part(container, 'address'), 'received')).toContain('X');
    expect(fact(part(container, 'security-code'), 'certainty')).toBeUndefined();
    expect(container).not.toHaveTextContent(enStaff.securityCode.match);
  });

  it('V4, W5: in the words of another locale', () => {
    show({ messages: { ...enStaff, report: { ...words, title: 'Antwort der Bank' } } });

    expect(screen.getByRole('region', { name: 'Antwort der Bank' })).toBeInTheDocument();
  });

  it('S1: takes its ids from its own, and is rendered on a server', () => {
    const html = renderToStaticMarkup(<VerificationReport id="report" {...nothing} />);

    expect(html).toContain('<section id="report" aria-labelledby="report-title"');
    expect(html).toContain('<h2 id="report-title"');
  });
});

function lettersOf({ gateway: _gateway, scheme: _scheme, ...fields }: AvsAnswer): readonly string[] {
  return Object.values(fields).map((letter) => letter || words.nothing);
}

function answersIn(stories: object): Set<string> {
  return new Set(
    Object.values(stories).flatMap((story) =>
      (story.args?.answers ?? []).map((answer: unknown) => JSON.stringify(answer)),
    ),
  );
}
