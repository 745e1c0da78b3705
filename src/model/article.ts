/** A stretch of the input: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What part of an article a stretch of text is.
 *
 * `metadata` leading date and share lines · `dateline` "MINSK, 17. Februar (BelTA) –" · `title` the headline ·
 * `heading` subheads · `body` running text and lists · `byline` "By …" · `caption` picture texts ·
 * `teaser` "Read also: …" · `footer` contact, share buttons, comments, copyright ·
 * `markup` image links, addresses: no words for anybody.
 */
export type ZoneKind =
  | "metadata"
  | "dateline"
  | "title"
  | "heading"
  | "body"
  | "byline"
  | "caption"
  | "teaser"
  | "footer"
  | "markup";

/** A stretch of the input of one kind; a zone of words is one paragraph, list item or line. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
  /** Goes on with the paragraph of the zone of words before it: only markup stands between them. */
  readonly continues?: boolean;
}

/** The input as it was given, divided into zones in order and without overlap. Nothing is cut out: offsets stay. */
export interface Article {
  readonly text: string;
  readonly zones: readonly Zone[];
  /** The headline, null when there is none. */
  readonly title: Span | null;
}
