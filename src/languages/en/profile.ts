import type { Profile } from "../../pack/contract.ts";

export const profile: Profile = { code: "en", name: "English", words: "", rivals: {}, variants: {} };
