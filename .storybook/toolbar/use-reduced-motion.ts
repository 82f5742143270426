import { useLayoutEffect } from 'react';

const asWritten = new WeakMap<CSSMediaRule, string>();

/**
 * Has the stylesheets' own rules for `prefers-reduced-motion` apply, whatever the system says: a page can't set the setting itself,
 * and rules of Storybook's own would show what they do, not what the kit does.
 */
export function useReducedMotion(reduced: boolean): void {
  useLayoutEffect(() => {
    for (const sheet of document.styleSheets) for (const rule of mediaRulesIn(sheet)) apply(rule, reduced);
  });
}

function apply(rule: CSSMediaRule, reduced: boolean): void {
  const written = asWritten.get(rule) ?? rule.media.mediaText;
  if (!written.includes('prefers-reduced-motion')) return;

  asWritten.set(rule, written);
  const wanted = reduced ? (written.includes('no-preference') ? 'not all' : 'all') : written;
  if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
}

function mediaRulesIn(group: CSSStyleSheet | CSSGroupingRule): readonly CSSMediaRule[] {
  return [...group.cssRules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule) return [rule, ...mediaRulesIn(rule)];
    if (rule instanceof CSSImportRule) return rule.styleSheet === null ? [] : mediaRulesIn(rule.styleSheet);
    return rule instanceof CSSGroupingRule ? mediaRulesIn(rule) : [];
  });
}
