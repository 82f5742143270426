// Editing and forms, as a shopper meets them: one list for every engine. Each room of the table is a file in `cases/`.
import type { Case } from './case.ts';
import { caretCases } from './cases/caret.ts';
import { compositionCases } from './cases/composition.ts';
import { fieldCases } from './cases/fields.ts';
import { formCases } from './cases/forms.ts';
import { heldCases } from './cases/held.ts';
import { managerCases } from './cases/managers.ts';
import { pasteCases } from './cases/paste.ts';
import { undoCases } from './cases/undo.ts';

export const cases: readonly Case[] = [
  ...caretCases,
  ...undoCases,
  ...compositionCases,
  ...pasteCases,
  ...fieldCases,
  ...formCases,
  ...heldCases,
  ...managerCases,
];
