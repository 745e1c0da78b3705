/** The facts of a text as one line each. */
import { extractText } from "../../src/pipeline.ts";

/** "foreign_minister KZ Murat Nurtleu" for each role with a holder; "-" for no state. */
export async function rolesIn(language: string, text: string): Promise<string[]> {
  const { roles } = await extractText(text, { language });
  return roles.map(({ office, country, holder }) => `${office} ${country ?? "-"} ${holder}`);
}

/** "Roman Vassilenko (Vassilenko; Wassilenko)" for each person. */
export async function peopleIn(language: string, text: string): Promise<string[]> {
  const { people } = await extractText(text, { language });
  return people.map(({ name, aliases }) => (aliases.length === 0 ? name : `${name} (${aliases.join("; ")})`));
}
