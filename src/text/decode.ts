/** Bytes → text: UTF-8, UTF-16 with a byte order mark, else Windows-1252. Tells text from binary files. */

/** The bytes are no text; the message says what they look like, as the end of a sentence about the file. */
export class DecodeError extends Error {
  override readonly name = "DecodeError";
}

/** What the first bytes of files that are not text say, as characters of code 0 to 255. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ["%PDF-", "a PDF document"],
  ["{\\rtf", "an RTF document"],
  ["\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an Office document"],
  ["PK\x03\x04", "an Office document or a zip archive"],
  ["PK\x05\x06", "a zip archive"],
  ["\x1F\x8B", "a gzip archive"],
  ["BZh", "a bzip2 archive"],
  ["\xFD7zXZ\x00", "an xz archive"],
  ["\x28\xB5\x2F\xFD", "a zstd archive"],
  ["7z\xBC\xAF\x27\x1C", "a 7z archive"],
  ["Rar!\x1A\x07", "a RAR archive"],
  ["\x89PNG\r\n\x1A\n", "a PNG image"],
  ["\xFF\xD8\xFF", "a JPEG image"],
  ["GIF87a", "a GIF image"],
  ["GIF89a", "a GIF image"],
  ["II*\x00", "a TIFF image"],
  ["MM\x00*", "a TIFF image"],
  ["RIFF", "an image, sound or video"],
  ["\x00\x00\x00\x18ftyp", "an image or video"],
  ["\x00\x00\x00\x1Cftyp", "an image or video"],
  ["\x00\x00\x00\x20ftyp", "an image or video"],
  ["OggS", "a sound or video"],
  ["ID3\x03", "a sound"],
  ["ID3\x04", "a sound"],
  ["\x7FELF", "a program"],
  ["SQLite format 3\x00", "a database"],
];

/** Windows-1252 from 0x80 to 0x9F; the five unassigned bytes stand for themselves. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F" + "\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** A file of text has hardly a control character. */
const CONTROLS_TO_LOOK_AT = 4096;
const MOST_CONTROLS = 0.05;
/** UTF-8 writes a character in up to four bytes; so many may be cut off at the end. */
const LONGEST_CUT = 3;

/** The text without its byte order mark. Throws a DecodeError when the bytes are no text. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  refuseBinary(bytes);
  return utf8(bytes) ?? windows1252(bytes);
}

function refuseBinary(bytes: Uint8Array): void {
  for (const [signature, what] of SIGNATURES) {
    if (startsWith(bytes, signature)) throw new DecodeError(`${what}, not text`);
  }
  if (bytes.includes(0)) throw new DecodeError("a binary file (it holds NUL bytes), not text");
  const looked = Math.min(bytes.length, CONTROLS_TO_LOOK_AT);
  let controls = 0;
  for (let i = 0; i < looked; i++) {
    const byte = bytes[i]!;
    if ((byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) controls++;
  }
  if (controls > looked * MOST_CONTROLS) throw new DecodeError("a binary file (it holds control characters), not text");
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false;
  return true;
}

/** Strict UTF-8, null when it is none. A last character that a cut has halved is left out. */
function utf8(bytes: Uint8Array): string | null {
  const whole = strict(bytes);
  if (whole !== null) return whole;
  for (let cut = 1; cut <= LONGEST_CUT && cut < bytes.length; cut++) {
    if (bytes[bytes.length - cut]! < 0xc0) continue;
    const text = strict(bytes.subarray(0, bytes.length - cut));
    // Only what has other characters beyond ASCII is known to be UTF-8.
    return text !== null && text.length < bytes.length - cut ? text : null;
  }
  return null;
}

function strict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Node 20's own decoder of that name reads Latin-1. */
function windows1252(bytes: Uint8Array): string {
  const PORTION = 0x4000;
  let text = "";
  for (let from = 0; from < bytes.length; from += PORTION) {
    const portion = bytes.subarray(from, from + PORTION);
    const codes = Array.from(portion, (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    );
    text += String.fromCharCode(...codes);
  }
  return text;
}

const HTML =
  /^<(?:!doctype\s+html|html|head|body|title|meta|article|section|main|header|div|p|h1|table|ul|figure|span)(?=[\s>/])/iu;

/** Whether a text is a page or a part of one in HTML. */
export function looksLikeHtml(text: string): boolean {
  let start = text.slice(0, 4000).trimStart();
  // A declaration of XML or comments may stand before it.
  while (start.startsWith("<?xml") || start.startsWith("<!--")) {
    const end = start.indexOf(start[1] === "?" ? "?>" : "-->");
    if (end < 0) return false;
    start = start.slice(end + (start[1] === "?" ? 2 : 3)).trimStart();
  }
  return HTML.test(start);
}
