/** Tokens of the light theme, whichever is on: a picture goes onto paper and into slides. */
export function lightTokens(
  sheets: Iterable<CSSStyleSheet> = document.styleSheets,
): (token: string) => string {
  const root = rootRule(sheets);
  return (token) => root?.style.getPropertyValue(token).trim() ?? '';
}

function rootRule(sheets: Iterable<CSSStyleSheet>): CSSStyleRule | undefined {
  for (const sheet of sheets) {
    for (const rule of sheet.cssRules) {
      if (
        rule instanceof CSSStyleRule &&
        rule.selectorText === ':root' &&
        rule.style.getPropertyValue('--ink')
      ) {
        return rule;
      }
    }
  }
  return undefined;
}
