import { toJsonSchema } from '@valibot/to-json-schema';
import { publicArticleSchema } from './article.ts';
import { publicClaimSchema } from './claim.ts';
import { publicContentsSchema } from './contents.ts';
import { publicSpeakerSchema } from './speaker.ts';
import { publicUtteranceSchema } from './utterance.ts';

/** The JSON Schemas (draft 2020-12) of the public data, by the name of what they describe. */
export function jsonSchemas() {
  const settings = { target: 'draft-2020-12' } as const;
  return {
    index: toJsonSchema(publicContentsSchema, settings),
    article: toJsonSchema(publicArticleSchema, settings),
    claim: toJsonSchema(publicClaimSchema, settings),
    speaker: toJsonSchema(publicSpeakerSchema, settings),
    utterance: toJsonSchema(publicUtteranceSchema, settings),
  };
}
