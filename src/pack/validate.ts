/** Checks what the types of a pack cannot say; names pack, file and rule of what is wrong. */
import type { LanguagePack } from "./contract.ts";

/** @throws Error with one line for each fault. */
export function validatePack(pack: LanguagePack): void {
  const faults: string[] = [];
  for (const [kind, rules] of Object.entries(pack.rules)) {
    for (const [name, rule] of Object.entries(rules)) {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
        faults.push(`${pack.code}.${kind}.${name}: a rule's name is lower case with hyphens`);
      if (rule.find.trim() === "") faults.push(`${pack.code}.${kind}.${name}: nothing to find`);
    }
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
}
