/** Texts without any person: what the program takes for one there. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractText } from "../src/pipeline.ts";

const ROOT = "tests/negative";
const LEAST_TEXTS = 30;

describe.each(readdirSync(ROOT))("texts without a person in %s", (language) => {
  const texts = readdirSync(`${ROOT}/${language}`).map((name) => readFileSync(`${ROOT}/${language}/${name}`, "utf8"));

  it("are many", () => expect(texts.length).toBeGreaterThanOrEqual(LEAST_TEXTS));

  it("give at most one false person in ten of them, and no role", async () => {
    const people: string[] = [];
    const roles: string[] = [];
    for (const text of texts) {
      const result = await extractText(text, { language });
      people.push(...result.people.map(({ name }) => name));
      roles.push(...result.roles.map(({ title }) => title));
    }
    expect(roles).toEqual([]);
    expect(people.length, people.join(", ")).toBeLessThanOrEqual(texts.length / 10);
  });
});
