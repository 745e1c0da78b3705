import type { Profile } from "../../pack/contract.ts";

export const profile: Profile = { code: "nb", name: "Norwegian Bokmål", words: "", rivals: {}, variants: {} };
