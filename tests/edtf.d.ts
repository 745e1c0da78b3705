/** The package brings no types of its own. */
declare module "edtf" {
  /** @throws Error when the value is not EDTF. */
  export function parse(value: string): unknown;
}
