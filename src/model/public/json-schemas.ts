import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { publicArticleSchema } from './article.ts';
import { publicClaimSchema } from './claim.ts';
import { publicContentsSchema } from './contents.ts';
import { publicSpeakerSchema } from './speaker.ts';
import { publicUtteranceSchema } from './utterance.ts';

/** The JSON Schemas (draft 2020-12) of the public data, by the name of what they describe. */
export function jsonSchemas(): Record<'index' | 'article' | 'claim' | 'speaker' | 'utterance', object> {
  return {
    index: jsonSchema(publicContentsSchema),
    article: jsonSchema(publicArticleSchema),
    claim: jsonSchema(publicClaimSchema),
    speaker: jsonSchema(publicSpeakerSchema),
    utterance: jsonSchema(publicUtteranceSchema),
  };
}

/** What it is first, for people who open the file. */
function jsonSchema(schema: v.GenericSchema): object {
  const { $schema, title, description, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12' });
  return { $schema, title, description, ...rest };
}
