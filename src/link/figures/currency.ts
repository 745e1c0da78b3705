/** Which currency a name of several means in an article. */
import type { CurrencyName } from "../../pack/contract.ts";
import { currencyOfState } from "../../recognise/money/currencies.ts";
import type { Context } from "../context.ts";

/**
 * The ISO 4217 code: of the nearest state before or behind the amount whose money has that name, else of the article's
 * home and pair, else of any state of the article, else the usual one.
 */
export function resolveCurrency(
  name: CurrencyName,
  sentence: { readonly first: number; readonly last: number },
  at: number,
  context: Context,
  told: ReadonlySet<string>,
): string {
  const codes = name.codes.split(" ");
  const usual = codes[0]!;
  if (codes.length === 1) return usual;
  if (name.fixed) {
    // "6,8 milliarder islandske kroner … 3,2 milliarder kroner" in an article from Iceland.
    const own = context.home === null ? undefined : currencyOfState(context.home);
    return own !== undefined && codes.includes(own) && told.has(own) && !told.has(usual) ? own : usual;
  }
  const home = context.home === null ? undefined : currencyOfState(context.home);
  if (home !== undefined && codes.includes(home) && told.has(home)) return home;
  const near = context
    .between(sentence.first, sentence.last)
    .toSorted((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))
    .map(({ code }) => code);
  const rest = [context.home, ...context.pair, ...context.states.map(({ code }) => code)];
  for (const state of [...near, ...rest]) {
    const code = state === null ? undefined : currencyOfState(state);
    if (code !== undefined && codes.includes(code)) return code;
  }
  return usual;
}
