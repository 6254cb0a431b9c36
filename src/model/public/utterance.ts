import * as v from 'valibot';
import type { Span, Utterance } from '../types.ts';
import { articleId, described, quotationId, speakerId, utteranceId } from './parts.ts';

const textDifferences = [
  'case-or-punctuation',
  'marked-cut',
  'unmarked-cut',
  'changed',
  'added',
  'reordered',
] as const;
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.nullable(v.object({ start: index, end: index, words: v.string() }));

const changeSchema = v.object({
  kind: v.picklist([...textDifferences, 'splice', 'speaker']),
  base: described(
    place,
    'UTF-16 code units into words of the fullest rendering; null where it has nothing there',
  ),
  here: described(place, 'the same of this rendering'),
  from: v.nullable(
    described(v.object({ article: articleId, quotation: quotationId }), 'of a splice: where its words stand'),
  ),
});

/** `data/v1/utterances/<id>.json` */
export const publicUtteranceSchema = v.pipe(
  v.object({
    id: utteranceId,
    speaker: v.nullable(speakerId),
    speakers: described(
      v.array(speakerId),
      'all that the renderings name; several where the articles disagree',
    ),
    renderings: described(
      v.array(
        v.object({
          article: articleId,
          quotation: quotationId,
          exact: described(v.string(), 'the words of this rendering'),
          words: described(
            v.string(),
            'what is said: exact without the words that attribute between its parts',
          ),
          wording: described(
            index,
            'number of its wording; those that differ in case and punctuation only share one',
          ),
          relation: described(
            v.picklist(['same', 'part', 'splice', ...textDifferences]),
            'to the fullest rendering, which stands first: the gravest kind of its differences, or none',
          ),
          changes: described(v.array(changeSchema), 'differences from the fullest rendering, in its order'),
          sure: described(
            v.boolean(),
            'false where the program holds it for possibly the same utterance only',
          ),
          confirmed: described(
            v.boolean(),
            'a person confirmed that it renders this utterance; otherwise the program found it',
          ),
        }),
      ),
      'its wordings, one a quotation',
    ),
  }),
  v.title('Utterance'),
  v.description('utterances/<id>.json: one act of speech or writing, with every wording of it'),
);

export type PublicUtterance = v.InferOutput<typeof publicUtteranceSchema>;

export function publicUtterance({ id, speaker, speakers, renderings }: Utterance): PublicUtterance {
  return {
    id,
    speaker,
    speakers,
    renderings: renderings.map(
      ({ article, quotation, exact, words, wording, relation, differences, sure, confirmed }) => ({
        ...{ article, quotation, exact, words, wording, relation, sure, confirmed },
        changes: differences.map(({ kind, base, here, from }) => ({
          kind,
          base: base && placeIn(renderings[0]?.words ?? '', base),
          here: here && placeIn(words, here),
          from: from && { article: from.article, quotation: from.quotation },
        })),
      }),
    ),
  };
}

function placeIn(words: string, { start, end }: Span): { start: number; end: number; words: string } {
  return { start, end, words: words.slice(start, end) };
}
