export class DecodeError extends Error {}
export function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new DecodeError("a binary file");
  return new TextDecoder().decode(bytes);
}
