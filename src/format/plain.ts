/** Text from articles made fit for one line of a table or a terminal. */

/** C0 and C1 controls, bidirectional overrides and isolates, line and paragraph separators, byte order marks, lone surrogates. */
const UNSAFE =
  /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const SPACES = /\s+/g;
const WHITE = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** One line without anything that could steer a terminal or turn the reading direction. */
export function harmless(text: string): string {
  return text.replace(WHITE, " ").replace(UNSAFE, "");
}

/** The same with white space collapsed. */
export function oneLine(text: string): string {
  return harmless(text).replace(SPACES, " ").trim();
}

/** What JSON may hold as it is but a terminal should not see. */
const UNSAFE_IN_JSON = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** JSON that means the same and steers no terminal. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE_IN_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** At most `limit` UTF-16 units, the last one "…" if something was cut off; never half a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, characterStart(text, limit - 1)) + "…";
}

/** `offset`, or the one before it where it would cut a character of two units in half. */
export function characterStart(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
