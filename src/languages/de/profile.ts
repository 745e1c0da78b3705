import type { Profile } from "../../pack/contract.ts";

export const profile: Profile = { code: "de", name: "German", words: "", rivals: {}, variants: {} };
