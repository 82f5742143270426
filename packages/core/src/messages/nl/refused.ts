import type { Messages } from '../messages.ts';

/**
 * Why something typed was not taken. Dutch.
 *
 * @example
 * nlRefused.month // 'Die maand bestaat niet: de maand gaat van 01 tot en met 12.'
 */
export const nlRefused: Messages['refused'] = {
  letter: 'Hier kunnen alleen cijfers staan.',
  letterBesideDigits:
    'Letters naast cijfers worden niet geaccepteerd. Kunt u de code niet invoeren, typ dan alleen X of alleen I.',
  numberFull: 'Het kaartnummer is compleet: er passen geen cijfers meer bij.',
  month: 'Die maand bestaat niet: de maand gaat van 01 tot en met 12.',
  expiryFull: 'De vervaldatum is compleet: er passen geen cijfers meer bij.',
  codeFull: 'De beveiligingscode is compleet: er passen geen cijfers meer bij.',
  startDateFull: 'De ingangsdatum is compleet: er passen geen cijfers meer bij.',
  issueNumberFull: 'Het uitgiftenummer is compleet: er passen geen cijfers meer bij.',
};
