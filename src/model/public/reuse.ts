import * as v from 'valibot';
import type { Reuse } from '../types.ts';
import { articleId, described, publicSpan, spanSchema } from './parts.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A list of two: JSON Schema's tuples are checked less strictly. */
function two<const Schema extends v.GenericSchema>(item: Schema) {
  return v.pipe(v.array(item), v.length(2));
}

const derives = described(articleId, 'id of the article that derives, as far as this ground tells');

const groundSchema = v.variant('kind', [
  v.object({
    kind: v.literal('credit'),
    article: derives,
    credits: described(v.string(), 'the agency or outlet it names'),
    span: described(spanSchema, 'where it does so'),
  }),
  v.object({
    kind: v.literal('altered-quotations'),
    article: derives,
    count: described(count, "quotations in other words than the other article's"),
    witnesses: described(v.array(articleId), "third articles that print the other article's words"),
  }),
  v.object({
    kind: v.literal('quotations-without-marks'),
    article: derives,
    count: described(count, 'quotations of the other article that it has as reported speech'),
  }),
  v.object({
    kind: v.literal('contained'),
    article: derives,
    share: described(share, 'share of it that stands in parts of the other, which has more'),
  }),
  v.object({
    kind: v.literal('published-later'),
    article: derives,
    days: described(count, 'how many days after the other it was published'),
  }),
  v.object({ kind: described(v.literal('corpus'), 'a person wrote so into corpus.yaml'), article: derives }),
]);

/** One of `reuse` in `data/v1/index.json`. */
export const reuseSchema = v.object({
  articles: described(two(articleId), 'in the order of the corpus'),
  derived: described(
    v.nullable(articleId),
    'which of the two derives from the other; null where that is not known or both have a common source',
  ),
  commonSource: described(v.nullable(v.string()), 'an agency or outlet from which both derive'),
  passages: described(
    v.array(
      v.object({
        spans: described(two(spanSchema), 'whole sentences of the two articles'),
        likeness: described(share, '1 is word for word'),
      }),
    ),
    'passages that say the same, in the order of the first article',
  ),
  shares: described(two(share), "which share of each article's reporting stands in passages"),
  byChance: described(
    count,
    'how many passages would align if one article told its sentences in the opposite order',
  ),
  grounds: described(v.array(groundSchema), 'why one is taken to derive from the other'),
  confirmed: described(v.boolean(), 'a person wrote so; otherwise the program found it'),
});

export type PublicReuse = v.InferOutput<typeof reuseSchema>;

export function publicReuse(reuse: Reuse): PublicReuse {
  const { articles, derived, commonSource, passages, shares, byChance, grounds, confirmed } = reuse;
  return {
    ...{ articles, derived, commonSource },
    passages: passages.map(({ spans: [first, second], likeness }) => ({
      spans: [publicSpan(first), publicSpan(second)],
      likeness,
    })),
    ...{ shares, byChance },
    ...{ grounds, confirmed },
  };
}
