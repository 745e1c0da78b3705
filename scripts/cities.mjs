// Makes src/gazetteer/tables/cities.ts: larger cities with their states, from city-timezones (MIT).
// Names that several states share, and names that people bear too, tell nothing and are left out.
import { createRequire } from "node:module";

const { cityMapping } = createRequire(import.meta.url)("city-timezones");
const LEAST_PEOPLE = 200_000;
/** How many times larger a city must be than its namesake abroad. */
const LARGER = 8;
/** Seats of international organisations: a dateline from there tells no state. */
const SEATS = new Set(["New York", "Geneva"]);
/** Cities whose names more people bear than live there. */
const SURNAMES = new Set(
  "Bello Braga Buenaventura Campos Holguin Matsumoto Mendoza Mesa Messina Miyazaki Pereira Puri Salerno Trujillo Zaragoza".split(
    " ",
  ),
);
const STATE = /^[A-Z]{2}$/;

/** @param fold look-up form of a name @param isName whether people bear a folded word @returns TypeScript source of the table */
export function cities(fold, isName) {
  const largest = new Map();
  for (const { city, city_ascii, iso2, pop } of cityMapping) {
    if (!STATE.test(iso2) || SEATS.has(city)) continue;
    for (const name of new Set([city, city_ascii])) {
      const states = largest.get(name) ?? new Map();
      states.set(iso2, Math.max(states.get(iso2) ?? 0, pop));
      largest.set(name, states);
    }
  }
  const byState = new Map();
  for (const [name, states] of largest) {
    const [[state, people], [, next] = ["", 0]] = [...states].sort((a, b) => b[1] - a[1]);
    if (people < LEAST_PEOPLE || people < next * LARGER) continue;
    if (SURNAMES.has(name) || name.length < 4 || (!/[ -]/.test(name) && isName(fold(name)))) continue;
    if (!byState.has(state)) byState.set(state, []);
    byState.get(state).push(name.replaceAll("’", "'"));
  }
  const lines = [...byState]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, names]) => `  [${JSON.stringify(names.sort().join("|"))}, "${state}"],\n`);
  return `import type { Lexicon } from "../../pack/contract.ts";\n\n/** Larger cities and their states. */\nexport const cities: NonNullable<Lexicon["city"]> = [\n${lines.join("")}];\n`;
}
