import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DecodeError, decode, looksLikeHtml } from "../../src/text/decode.ts";

const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + 2, text.charCodeAt(i), !bigEndian);
  return new Uint8Array(view.buffer);
};

describe("encodings", () => {
  test("UTF-8 with and without a byte order mark", () => {
    expect(decode(utf8("Støre møtte Đorđe – 5 €"))).toBe("Støre møtte Đorđe – 5 €");
    expect(decode(utf8("\uFEFFStøre"))).toBe("Støre");
    expect(decode(bytes())).toBe("");
  });

  test("UTF-16 with a byte order mark", () => {
    expect(decode(utf16("Grüße 👍", false))).toBe("Grüße 👍");
    expect(decode(utf16("Grüße 👍", true))).toBe("Grüße 👍");
  });

  test("anything else is Windows-1252, all of its table", () => {
    expect(decode(latin("\x84Gr\xFC\xDFe\x93 \x96 5 \x80 \x85"))).toBe("„Grüße“ – 5 € …");
    const table = decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i));
    expect(table).toBe("€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ");
    expect(decode(latin("\xE9".repeat(100_000)))).toBe("é".repeat(100_000));
  });

  test("a character cut in half at the end does not spoil the rest", () => {
    const whole = utf8("Støre møtte Đorđe");
    expect(decode(utf8("Grüße 👍").subarray(0, -1))).toBe("Grüße ");
    expect(decode(whole.subarray(0, whole.length - 2))).toBe("Støre møtte Đor");
    expect(decode(latin("caf\xE9"))).toBe("café");
  });

  test("any text survives UTF-8 and UTF-16", () => {
    const texts = fc
      .string({ unit: "grapheme" })
      .filter((text) => !/[\0-\x08\x0E-\x1F\x7F\uFEFF]|^\{|^%|^[PRGIM7O]/u.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        expect(decode(utf8(text))).toBe(text);
        expect(decode(utf16(text, true))).toBe(text);
      }),
      { seed: 3 },
    );
  });
});

describe("what is no text", () => {
  test.each([
    ["%PDF-1.7 …", "a PDF document"],
    ["PK\x03\x04\x14\x00", "an Office document or a zip archive"],
    ["\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an Office document"],
    ["\x89PNG\r\n\x1A\n", "a PNG image"],
    ["\xFF\xD8\xFF\xE0", "a JPEG image"],
    ["GIF89a", "a GIF image"],
    ["\x1F\x8B\x08", "a gzip archive"],
    ["{\\rtf1 Text}", "an RTF document"],
    ["a\0b", "NUL bytes"],
    ["\x01\x02\x03\x04 text", "control characters"],
  ])("%j", (start, what) => {
    expect(() => decode(latin(start))).toThrow(DecodeError);
    expect(() => decode(latin(start))).toThrow(what);
  });

  test("tabs, form feeds and colour codes are text", () => {
    expect(decode(utf8("a\tb\f\r\n\x1B[31mc"))).toBe("a\tb\f\r\n\x1B[31mc");
  });
});

test("pages are told from text", () => {
  for (const page of ["<!DOCTYPE html><p>a", "\n<html lang=de>", "<p class='x'>Text</p>", "<!-- x --><body>"])
    expect(looksLikeHtml(page)).toBe(true);
  for (const text of ["Der Minister <sprach>", "< 5 Euro", "<https://x.example>", "", "<proper name>"])
    expect(looksLikeHtml(text)).toBe(false);
});
