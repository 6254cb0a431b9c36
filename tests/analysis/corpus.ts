import { placeAt } from '../../src/model/place.ts';
import type {
  Path,
  ClaimEntry,
  CorpusEntry,
  CorpusSource,
  FindingEntry,
  SpeakerEntry,
  WrittenFile,
} from '../../src/model/source.ts';
import { assemble } from '../../src/analysis/assemble.ts';
import type { Bundle } from '../../src/model/types.ts';

export interface CorpusOf {
  articles: Record<string, string>;
  corpus?: CorpusEntry;
  speakers?: Record<string, SpeakerEntry>;
  claims?: Record<string, ClaimEntry>;
  quotations?: Record<string, FindingEntry[]>;
}

/** A corpus made of strings; problems stand at the path of their value, written `positions.0.evidence.0.quote`. */
export function corpusOf({
  articles,
  corpus = {},
  speakers = {},
  claims = {},
  quotations = {},
}: CorpusOf): CorpusSource {
  return {
    folder: 'test',
    corpus: { entry: corpus, file: written('corpus.yaml') },
    speakers: { entry: speakers, file: written('speakers.yaml') },
    quotations: { entry: quotations, file: written('quotations.yaml') },
    claims: Object.entries(claims).map(([id, entry]) => ({ id, entry, file: written(`claims/${id}.yaml`) })),
    articles: Object.entries(articles).map(([id, text]) => ({
      id,
      file: `articles/${id}.txt`,
      text,
      sha256: '0'.repeat(64),
    })),
  };
}

function written(file: string): WrittenFile {
  return { file, locate: (path: Path) => placeAt(file, path.join('.'), 0) };
}

/** The bundle of a corpus without errors. */
export function bundleOf(parts: CorpusOf): Bundle {
  const { bundle, problems } = assemble(corpusOf(parts));
  if (bundle === null) throw new Error(problems.map((problem) => problem.reason).join('\n'));
  return bundle;
}

/** `claims/a.yaml positions.0.speaker: no speaker with this id: x (did you mean y?)`, one a problem. */
export function problemsOf(parts: CorpusOf): string[] {
  return assemble(corpusOf(parts)).problems.map(
    ({ place, reason, value, suggestion }) =>
      `${place.file} ${place.lineText}: ${reason}: ${value ?? ''}${suggestion === null ? '' : ` (${suggestion})`}`,
  );
}
