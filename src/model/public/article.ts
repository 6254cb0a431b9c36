import * as v from 'valibot';
import type { Article, Quotation } from '../types.ts';
import {
  articleId,
  dayField,
  described,
  end,
  publicSaid,
  publicSpan,
  quotationId,
  saidSchema,
  spanSchema,
  speakerId,
  start,
} from './parts.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const inferred = v.nullable(
  described(v.string(), 'why it was inferred; null where the text itself states it'),
);

const quotationSchema = v.object({
  id: quotationId,
  start,
  end,
  exact: described(
    v.string(),
    'the words between the quotation marks, or the reported words, equal to text.slice(start, end)',
  ),
  kind: described(
    v.picklist(['direct', 'mixed', 'indirect']),
    'a sentence of its own, a fragment inside a paraphrase, or reported speech without marks',
  ),
  speaker: v.nullable(speakerId),
  mention: v.nullable(described(spanSchema, 'the words that name the speaker here')),
  cue: v.nullable(described(spanSchema, 'the words that attribute')),
  clause: v.nullable(
    described(spanSchema, 'of a mixed quotation: the whole reported clause it is a fragment of'),
  ),
  said: v.nullable(described(saidSchema, 'the day it was said, where the text or a person tells it')),
  medium: v.nullable(described(spanSchema, 'the words that tell where or how it was said')),
  utterance: described(
    v.string(),
    'id of an utterance: utterances/<id>.json; empty for indirect speech, which is no rendering of one',
  ),
  confirmed: described(v.boolean(), 'a person confirmed the speaker; otherwise the program found it'),
  block: described(index, 'index into blocks'),
  parts: v.optional(
    described(v.array(spanSchema), 'its pieces, where an attribution or a paragraph break splits it'),
  ),
});

/** `data/v1/articles/<id>.json` */
export const publicArticleSchema = v.pipe(
  v.object({
    id: articleId,
    file: described(v.string(), 'path inside the corpus folder'),
    outlet: described(v.string(), 'who published it'),
    outletInferred: inferred,
    outletShort: described(v.string(), 'its name for charts and tables'),
    headline: v.nullable(v.string()),
    byline: v.nullable(v.string()),
    published: v.nullable(described(dayField, 'day of publication, without a time zone')),
    publishedInferred: inferred,
    url: v.nullable(described(v.string(), "the outlet's own page")),
    rights: described(
      v.picklist(['full', 'excerpt']),
      'excerpt: only quotations and evidence with their sentence are published',
    ),
    language: described(v.string(), 'BCP 47 tag'),
    direction: v.picklist(['ltr', 'rtl']),
    note: v.nullable(v.string()),
    sha256: described(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), "of the file's bytes, hexadecimal"),
    words: described(index, 'words of reporting, without page furniture and repeated blocks'),
    text: described(
      v.string(),
      'the text as it stands in the file; what is withheld is overwritten by blanks, so that offsets hold',
    ),
    withheld: described(v.array(spanSchema), 'what is withheld under excerpt rights'),
    blocks: v.array(
      v.object({
        kind: v.picklist(['headline', 'standfirst', 'paragraph', 'caption', 'byline', 'bio', 'furniture']),
        start,
        end,
        repeats: v.nullable(described(index, 'index of an earlier block with the same words')),
      }),
    ),
    quotations: v.array(quotationSchema),
    setOff: described(
      v.array(
        v.object({
          kind: described(v.picklist(['title', 'term']), 'the title of a work, or a term spoken of'),
          start,
          end,
          block: described(index, 'index into blocks'),
          confirmed: described(v.boolean(), 'a person said so; otherwise the program found it'),
        }),
      ),
      "words between quotation marks that are nobody's quotation",
    ),
    credits: described(
      v.array(v.object({ name: described(v.string(), 'an agency or outlet'), start, end })),
      'whom its own text credits ("with Reuters"), credits of pictures aside',
    ),
  }),
  v.title('Article'),
  v.description('articles/<id>.json: a published text, its blocks and its quotations'),
);

export type PublicArticle = v.InferOutput<typeof publicArticleSchema>;

export function publicArticle(article: Article): PublicArticle {
  const { id, file, outlet, short, headline, byline, published, url, rights } = article;
  const { language, direction, note, sha256, words, text } = article;
  return {
    id,
    file,
    outlet: outlet.value,
    outletInferred: outlet.inferred,
    outletShort: short,
    headline,
    byline,
    published: published?.value ?? null,
    publishedInferred: published?.inferred ?? null,
    url,
    rights,
    language,
    direction,
    note,
    sha256,
    words,
    text,
    withheld: article.withheld.map(publicSpan),
    blocks: article.blocks.map(({ kind, start, end, repeats }) => ({ kind, start, end, repeats })),
    quotations: article.quotations.map(publicQuotation),
    setOff: article.setOff.map(({ kind, start, end, block, confirmed }) => ({
      kind,
      start,
      end,
      block,
      confirmed,
    })),
    credits: article.credits.map(({ name, start, end }) => ({ name, start, end })),
  };
}

function publicQuotation(quotation: Quotation): PublicArticle['quotations'][number] {
  const { id, start, end, exact, kind, speaker, mention, cue, clause, said, medium } = quotation;
  const { utterance, confirmed, block, parts } = quotation;
  return {
    id,
    start,
    end,
    exact,
    kind,
    speaker,
    mention: mention && publicSpan(mention),
    cue: cue && publicSpan(cue),
    clause: clause && publicSpan(clause),
    said: said && publicSaid(said),
    medium: medium && publicSpan(medium),
    utterance,
    confirmed,
    block,
    ...(parts && { parts: parts.map(publicSpan) }),
  };
}
