/**
 * A corpus as a person wrote it: the YAML files already parsed and checked for shape (src/model/schema.ts), each
 * with the means to say where in the file a value stands. `src/node` reads it from a folder; a test or a browser
 * can make one from strings. `src/analysis/assemble.ts` turns it into a `Bundle`.
 */
import type { Place } from './problem.ts';
import type {
  Correction,
  Day,
  QuotationKind,
  RelationKind,
  Review,
  Rights,
  SetOff,
  SpeakerKind,
  Stance,
  Voice,
} from './types.ts';

export type Path = readonly (string | number)[];

/** A file a person wrote, which can say where the value at a path of keys and indexes stands. */
export interface WrittenFile {
  /** Path inside the corpus folder, `claims/kursk-encirclement.yaml`. */
  file: string;
  /** The place of the value at `path`, or of the key it stands under; of the nearest enclosing value where there is none. */
  locate(path: Path, part?: 'value' | 'key'): Place;
}

/** A bare value, or one with the reason why it was inferred (`true` where no reason is given). */
export type MaybeInferred<Key extends string> =
  string | ({ [key in Key]: string } & { inferred?: boolean | string | undefined });

export interface ArticleEntry {
  outlet?: MaybeInferred<'name'> | undefined;
  short?: string | undefined;
  headline?: string | undefined;
  byline?: string | undefined;
  published?: MaybeInferred<'date'> | undefined;
  url?: string | undefined;
  rights?: Rights | undefined;
  language?: string | undefined;
  note?: string | undefined;
  /** File names of the corpus's articles, or names outside it ("Reuters"), from which this one derives. */
  basedOn?: string[] | undefined;
  /** File names of articles of which this one is no copy, whatever the program finds. */
  independentOf?: string[] | undefined;
}

/** corpus.yaml; `articles` is keyed by file name (`irish-times.txt`). */
export interface CorpusEntry {
  title?: string | undefined;
  description?: string | undefined;
  language?: string | undefined;
  publisher?: string | undefined;
  contact?: string | undefined;
  url?: string | undefined;
  articles?: Record<string, ArticleEntry> | undefined;
}

/** speakers.yaml is a map from speaker id to this. */
export interface SpeakerEntry {
  name: string;
  short?: string | undefined;
  kind?: SpeakerKind | undefined;
  role?: string | undefined;
  side?: string | undefined;
  aliases?: string[] | undefined;
  sameAs?: string[] | undefined;
}

/** Words of an article by which a passage of it is found. */
export interface PassageEntry {
  quote: string;
  /** Words that stand nearby, to tell two places with the same words apart. */
  near?: string | undefined;
}

/** Words of another article, by its id. */
export interface OtherPassage extends PassageEntry {
  article: string;
}

/** What a person wrote about words of an article: whose they are, or that they are nobody's. */
export interface FindingEntry extends PassageEntry {
  /** True where `quote` is the whole quotation; otherwise it may be a piece of one the program found. */
  whole?: boolean | undefined;
  /** An id of speakers.yaml, a name that leads to one, a new name, or `unknown`. */
  speaker?: string | undefined;
  /** `title` and `term`: nobody's words. */
  kind?: QuotationKind | SetOff['kind'] | undefined;
  /** The day it was said; `unknown` where the text names none. */
  said?: Day | 'unknown' | undefined;
  /** Words of the article that tell where or how it was said; `unknown` where there are none. */
  medium?: string | undefined;
  /** Quotations of other articles that render the same utterance; and such that do not, however alike they are. */
  sameAs?: OtherPassage[] | undefined;
  apartFrom?: OtherPassage[] | undefined;
  /** Why; for those who keep the corpus, not published. */
  note?: string | undefined;
}

export interface EvidenceEntry extends PassageEntry {
  /** Article id; may be left out in a position that an article holds in its own voice. */
  article?: string | undefined;
  /** The day it was said, where the program's reading of the text is wrong; `unknown` where the text names none. */
  said?: Day | 'unknown' | undefined;
  /** Whose words it is in, where the program's reading is wrong. */
  voice?: Voice | undefined;
}

/** Exactly one of `speaker` (an id) and `article` (an id: the outlet in its own voice). */
export interface PositionEntry {
  speaker?: string | undefined;
  article?: string | undefined;
  stance: Stance;
  evidence: EvidenceEntry[];
  note?: string | undefined;
}

export interface ContextEntry extends EvidenceEntry {
  article: string;
  stance?: Stance | undefined;
  source?: string | undefined;
  note?: string | undefined;
}

/** claims/<id>.yaml */
export interface ClaimEntry {
  label?: string | undefined;
  statement: string;
  question?: string | undefined;
  topic?: string | undefined;
  date?: Day | undefined;
  positions: PositionEntry[];
  context?: ContextEntry[] | undefined;
  /** Each is one pair, `contradicts: <claim id>`. */
  relations?: { [kind in RelationKind]?: string | undefined }[] | undefined;
  review?: Review | undefined;
  corrections?: (Omit<Correction, 'was'> & { was?: string | undefined })[] | undefined;
}

export interface ArticleSource {
  /** Slug of the file name. */
  id: string;
  file: string;
  text: string;
  sha256: string;
}

export interface CorpusSource {
  /** The folder's name, for a corpus without a title. */
  folder: string;
  corpus: { entry: CorpusEntry; file: WrittenFile };
  speakers: { entry: Record<string, SpeakerEntry>; file: WrittenFile };
  /** quotations.yaml, by the name of an article's file. */
  quotations: { entry: Record<string, FindingEntry[]>; file: WrittenFile };
  claims: { id: string; entry: ClaimEntry; file: WrittenFile }[];
  articles: ArticleSource[];
}
