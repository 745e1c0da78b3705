/** Equal bytes on every run: whatever the time zone, the locale, the number of workers, the terminal. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { extract, root } from "./program.ts";

const ZONES = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/Sao_Paulo"];
const LOCALES = ["C", "de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8"];
const GOLD = join(root, "tests/gold");

const articles = ["de", "en", "nb"].flatMap((language) =>
  readdirSync(join(GOLD, language))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ id: name, text: readFileSync(join(GOLD, language, name), "utf8") })),
);

const lines = articles.map((document) => `${JSON.stringify(document)}\n`).join("");

it("gives the same bytes in 20 runs", async () => {
  const outputs = new Set<string>();
  for (const TZ of ZONES) {
    const runs = LOCALES.map((locale, index) =>
      extract(["--input-format", "jsonl", "-q", "-j", "1"], {
        input: lines,
        env: { TZ, LANG: locale, LC_ALL: locale, COLUMNS: String(40 + index), FORCE_COLOR: String(index) },
      }),
    );
    for (const { code, out, err } of await Promise.all(runs)) {
      expect([code, err]).toEqual([0, ""]);
      outputs.add(out);
    }
  }
  expect(outputs.size).toBe(1);
  expect([...outputs][0]!.trimEnd().split("\n")).toHaveLength(articles.length);
}, 120_000);

it("gives the same bytes with 1 and 8 workers, in the order of the input", async () => {
  // More than is read before workers start.
  const input = Array.from({ length: 4 }, () => `${lines}{\n`).join("");
  const [one, eight] = await Promise.all(
    ["1", "8"].map((jobs) => extract(["--input-format", "jsonl", "-j", jobs], { input })),
  );
  expect(eight).toEqual(one);
  const ids = one!.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(Array.from({ length: 4 }, () => [...articles.map(({ id }) => id), null]).flat());
}, 120_000);

it.each(["json", "csv", "html", "xlsx"])("gives the same bytes as %s in a folder run", async (format) => {
  const runs = [
    ["1", "UTC", "C"],
    ["8", "Asia/Kathmandu", "tr_TR.UTF-8"],
  ].map(([jobs, TZ, LC_ALL]) =>
    extract(["-q", "-f", format, "-j", jobs!, "tests/gold"], { env: { TZ: TZ!, LC_ALL: LC_ALL! } }),
  );
  const [one, eight] = await Promise.all(runs);
  expect(one!.code).toBe(0);
  expect(eight).toEqual(one);
});
