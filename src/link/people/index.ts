/** Names → people: the mentions that have a reason, gathered by the forms of one name; link/roles gives them their roles. */
import type { Person, Role } from "../../model/fact.ts";
import type { Evidence, Linked } from "../../model/linked.ts";
import { Shape, TokenKind } from "../../model/tokens.ts";
import type { Recognised } from "../../recognise/index.ts";
import { foldName, type NameCandidate } from "../../recognise/names.ts";
import type { Context } from "../context.ts";
import { type Frame, holdsForAll, namedIn } from "../roles/frames.ts";
import { linkRoles } from "../roles/index.ts";
import { isBorne } from "../roles/origins.ts";
import { formOf, likeness, type NameForm, type PersonDraft, withParticles } from "./names.ts";

export interface LinkedPeople {
  readonly people: readonly Linked<Person>[];
  readonly roles: readonly Linked<Role>[];
}

/** Zones whose names make no facts. */
const SILENT = new Set(["teaser", "footer", "byline", "metadata"]);

interface NameMention {
  readonly candidate: NameCandidate;
  readonly form: NameForm;
  readonly rule: string;
  readonly title: boolean;
  /** It stands with a crown's or the pope's title: then it is the given name that such people go by. */
  readonly crowned: boolean;
}

export function linkPeople(doc: Recognised, context: Context): LinkedPeople {
  const people = findPeople(doc);
  const roles = linkRoles(doc, context, people);
  return {
    people: people.map((person) => ({
      name: person.full.text,
      aliases: aliases(person),
      evidence: person.evidence,
    })),
    roles,
  };
}

/** The people of an article by all forms of their names. */
function findPeople(doc: Recognised): PersonDraft[] {
  const mentions = acceptNames(doc);
  const people = gather(mentions);
  addNicknames(doc, people);
  addShortForms(doc, people, mentions);
  return people;
}

/** Where the article names people, as far as its names have a reason. */
export function namedPeople(doc: Recognised): Evidence[] {
  return findPeople(doc).flatMap(({ evidence }) => evidence);
}

function aliases({ full, forms }: PersonDraft): string[] {
  const others = new Set<string>();
  for (const { form } of forms) if (form.text !== full.text) others.add(form.text);
  return [...others];
}

/** The name mentions that some rule gives a reason for; of overlapping ones the first rule's longest stays. */
function acceptNames(doc: Recognised): NameMention[] {
  const { tokens } = doc;
  const genitive = new Genitives(doc);
  const found = new Map<number, { candidate: NameCandidate; rule: string; priority: number; crowned: boolean }>();
  const priorities = new Map(doc.pack.rules.people.rules.map((rule) => [rule.id, rule.order]));
  for (const mention of doc.people) {
    const frame = mention.fields as Frame;
    const zone = tokens.sentences[tokens.sentence[mention.from]!]!.zone;
    if (SILENT.has(zone)) continue;
    if (!holdsForAll(frame)) continue;
    for (const { candidate } of namedIn(doc, frame)) {
      const priority = priorities.get(mention.rule) ?? Number.POSITIVE_INFINITY;
      const known = found.get(candidate.from);
      if (known === undefined || priority < known.priority)
        found.set(candidate.from, { candidate, rule: mention.rule, priority, crowned: isCrowned(frame) });
    }
  }
  const taken = new Uint8Array(tokens.length);
  const mentions: NameMention[] = [];
  for (const { candidate, rule, crowned } of [...found.values()].sort(
    (a, b) => a.priority - b.priority || a.candidate.from - b.candidate.from,
  )) {
    if (taken.subarray(candidate.from, candidate.to).some((used) => used === 1)) continue;
    taken.fill(1, candidate.from, candidate.to);
    const zone = tokens.sentences[tokens.sentence[candidate.from]!]!.zone;
    mentions.push({
      candidate,
      form: formOf(tokens, candidate, genitive.of(candidate)),
      rule,
      title: zone === "title" || zone === "heading" || zone === "caption",
      crowned,
    });
  }
  return mentions.sort((a, b) => a.candidate.from - b.candidate.from);
}

/** "Crown Prince Haakon", "Pope Leo" */
function isCrowned({ role }: Frame): boolean {
  if (role === undefined) return false;
  const { office, generic, country } = role.word;
  return office === "royal" || generic === "monarch" || (office === "head_of_state" && country === "VA");
}

/** Whether the last word of a name ends in a genitive -s that is no part of it. */
class Genitives {
  readonly #doc: Recognised;
  /** Folded last words of all candidates of the article. */
  readonly #words = new Set<string>();

  constructor(doc: Recognised) {
    this.#doc = doc;
    const name = doc.pack.cls("name");
    for (let at = 0; at < doc.tokens.length; at++) {
      for (const mark of doc.marks.at(at)) {
        if (mark.cls === name) this.#words.add(foldName(doc.tokens.norm[mark.end - 1]!));
      }
    }
  }

  of({ to }: NameCandidate): boolean {
    const { tokens, marks, pack } = this.#doc;
    if (!pack.pack.orthography.genitiveS) return false;
    const word = foldName(tokens.norm[to - 1]!);
    if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return false;
    const stem = word.slice(0, -1);
    if (this.#words.has(stem)) return true;
    if (pack.givenNames.has(word)) return false;
    // Behind it must stand what it owns.
    const sentence = tokens.sentences[tokens.sentence[to - 1]!]!;
    if (to >= sentence.last || tokens.kind[to] !== TokenKind.Word) return false;
    const ends = ["verb", "function", "preposition", "and", "article", "pronoun", "speech", "encounter"] as const;
    if (ends.some((cls) => marks.has(to, pack.cls(cls)))) return false;
    const capital = (tokens.shape[to]! & Shape.Capital) !== 0;
    if (pack.pack.orthography.capitalisedNouns !== capital && !marks.has(to, pack.cls("demonym"))) return false;
    if (isBorne(stem) !== isBorne(word)) return isBorne(stem);
    // "Nicolas", "Mitsotakis", "Flores": more often part of the name.
    return pack.givenNames.has(stem) || /[bdfghklmnprtvw]s$|[^aeioun]es$/.test(word);
  }
}

/** Mentions → people: fullest forms first, each joined by the forms that fit it. */
function gather(mentions: readonly NameMention[]): PersonDraft[] {
  const people: PersonDraft[] = [];
  const likenesses = new Likenesses(people);
  const crowned = new Set<PersonDraft>();
  const weight = ({ keys }: NameForm): number => keys.length * 10 + keys.filter((key) => key.length > 2).length;
  const order = [...mentions].sort(
    (a, b) =>
      weight(b.form) - weight(a.form) || Number(a.title) - Number(b.title) || a.candidate.from - b.candidate.from,
  );
  for (const mention of order) {
    // Prince Harry is not the Harry Maier of the same article.
    const isAnother = (person: PersonDraft): boolean =>
      mention.crowned && mention.form.keys.length < person.full.keys.length && !crowned.has(person);
    const person = mostFitting(likenesses, mention.form, mention.candidate.from, isAnother);
    const draft = person ?? { full: mention.form, forms: [], evidence: [] };
    if (person === null) people.push(draft);
    if (mention.crowned) crowned.add(draft);
    add(draft, mention);
  }
  for (const person of people) person.forms.sort((a, b) => a.from - b.from);
  return people.sort((a, b) => a.forms[0]!.from - b.forms[0]!.from);
}

function add(person: PersonDraft, { candidate, form, rule, title }: Omit<NameMention, "crowned">): void {
  person.forms.push({ form, from: candidate.from, title });
  person.evidence.push({ from: candidate.from, to: candidate.to, rule });
}

/** A person and how much a form is like the full name. */
type Alike = readonly [person: PersonDraft, score: number];

/** Whom the forms of names are like, among people who may become more; worked out once for each form. */
class Likenesses {
  readonly #people: readonly PersonDraft[];
  readonly #known = new Map<string, { alike: Alike[]; seen: number }>();

  constructor(people: readonly PersonDraft[]) {
    this.#people = people;
  }

  of(form: NameForm): readonly Alike[] {
    const key = form.keys.join(" ");
    let known = this.#known.get(key);
    if (known === undefined) {
      known = { alike: [], seen: 0 };
      this.#known.set(key, known);
    }
    for (; known.seen < this.#people.length; known.seen++) {
      const person = this.#people[known.seen]!;
      const score = likeness(form, person.full);
      if (score > 0) known.alike.push([person, score]);
    }
    return known.alike;
  }
}

/** The person whom a form fits best; of equal ones the one named last before it, else first after it. */
function mostFitting(
  likenesses: Likenesses,
  form: NameForm,
  at: number,
  isAnother: (person: PersonDraft) => boolean = () => false,
): PersonDraft | null {
  let best: PersonDraft | null = null;
  let bestScore = 0;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const [person, score] of likenesses.of(form)) {
    if (score < bestScore || isAnother(person)) continue;
    // A surname in its own place says more than a given name.
    const surname = form.keys.length === 1 && form.keys[0] === person.full.keys.at(-1) ? 0.5 : 0;
    const gap = nearest(person, at);
    if (score + surname > bestScore || (score + surname === bestScore && gap < bestGap)) {
      best = person;
      bestScore = score + surname;
      bestGap = gap;
    }
  }
  return best;
}

/** Tokens back to the last mention of a person; mentions ahead count double. */
function nearest(person: PersonDraft, at: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { from } of person.forms) least = Math.min(least, from <= at ? at - from : 2 * (from - at) + 1000);
  return least;
}

/** "Pushpa Kamal Dahal “Prachanda”" */
function addNicknames(doc: Recognised, people: readonly PersonDraft[]): void {
  for (const { fields, rule } of doc.people) {
    const { name, nickname } = fields as Frame;
    const person = name && nickname && people.find(({ forms }) => forms.some(({ from }) => from === name.from));
    if (nickname === undefined || person === undefined) continue;
    add(person, { candidate: nickname, form: formOf(doc.tokens, nickname, false), rule, title: false });
  }
}

/** Bare surnames, and other short forms that no rule asked for, of people who are known by a full name. */
function addShortForms(doc: Recognised, people: readonly PersonDraft[], mentions: readonly NameMention[]): void {
  const { tokens, marks, pack } = doc;
  const name = pack.cls("name");
  const genitive = new Genitives(doc);
  const taken = new Uint8Array(tokens.length);
  for (const { candidate } of mentions) taken.fill(1, candidate.from, candidate.to);
  const full = new Likenesses(people.filter(({ full: { keys } }) => keys.length > 1));
  const mononyms = people.filter(({ full: { keys } }) => keys.length === 1);
  for (let at = 0; at < tokens.length; at++) {
    const mark = marks.find(at, name);
    if (mark === undefined) continue;
    const { zone } = tokens.sentences[tokens.sentence[at]!]!;
    for (const part of shorter(mark.value as NameCandidate)) {
      if (taken.subarray(part.from, part.to).some((used) => used === 1)) continue;
      const form = formOf(tokens, part, genitive.of(part));
      const person =
        mononyms.find((each) => each.full.keys[0] === form.keys[0] && form.keys.length === 1) ??
        mostFitting(full, form, at);
      if (person === null || !isShortForm(form, person)) continue;
      const whole = withParticles(tokens, part, person.full);
      add(person, {
        candidate: whole,
        form: whole === part ? form : formOf(tokens, whole, genitive.of(whole)),
        rule: "engine.short-form",
        title: zone === "title" || zone === "heading",
      });
      taken.fill(1, part.from, part.to);
      break;
    }
  }
}

/** A candidate, and its beginning without a last part that may be another word ("Tokajew Geschenke"). */
function shorter(candidate: NameCandidate): NameCandidate[] {
  const all = [candidate];
  for (let parts = candidate.parts.length - 1; parts > 0; parts--) {
    all.push({ ...candidate, to: candidate.parts[parts - 1]!.to, parts: candidate.parts.slice(0, parts) });
  }
  return all;
}

/** Without a rule's reason only a surname or a string of parts counts, or a given name of some length. */
function isShortForm(form: NameForm, { full }: PersonDraft): boolean {
  if (form.keys.length > 1) return true;
  const key = form.keys[0]!;
  return key.length > 1 && likeness(form, full) > 0;
}
