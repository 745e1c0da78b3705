import { expect, it } from "vitest";
import {
  Character,
  characterKind,
  isLetter,
  isLetterOrMark,
  isLetterOrNumber,
  isLower,
  isUpper,
  isWordCharacter,
} from "../../src/text/characters.ts";

it("knows every character as Unicode does", () => {
  const wrong: string[] = [];
  const check = (code: number, what: string, said: boolean, form: RegExp): void => {
    if (said !== form.test(String.fromCodePoint(code))) wrong.push(`${code.toString(16)} ${what}`);
  };
  for (let code = 0; code < 0x12000; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    check(code, "letter", isLetter(code), /\p{L}/u);
    check(code, "letter or mark", isLetterOrMark(code), /[\p{L}\p{M}]/u);
    check(code, "letter or number", isLetterOrNumber(code), /[\p{L}\p{N}]/u);
    check(code, "of words", isWordCharacter(code), /[\p{L}\p{M}\p{N}]/u);
    check(code, "upper", isUpper(code), /[\p{Lu}\p{Lt}]/u);
    check(code, "lower", isLower(code), /\p{Ll}/u);
    if (code > 0xffff) continue;
    check(code, "space", characterKind(code) === Character.Space, /[\s\u0000-\u001F\u007F-\u009F]/u);
    check(code, "symbol", characterKind(code) === Character.Symbol, /[\p{Sc}\p{So}\p{Sm}%‰]/u);
  }
  expect(wrong).toEqual([]);
});
