import * as v from 'valibot';
import type { Utterance } from '../types.ts';
import { articleId, described, quotationId, speakerId, utteranceId } from './parts.ts';

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
          relation: described(
            v.picklist(['same', 'case-or-punctuation', 'part', 'changed']),
            'to the fullest rendering, which stands first',
          ),
          changes: described(
            v.array(v.object({ kind: v.picklist(['added', 'removed']), words: v.string() })),
            'differences from the fullest rendering, word by word',
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
    renderings: renderings.map(({ article, quotation, exact, relation, changes }) => ({
      article,
      quotation,
      exact,
      relation,
      changes: changes.map(({ kind, words }) => ({ kind, words })),
    })),
  };
}
