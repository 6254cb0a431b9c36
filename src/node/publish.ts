import { publicArticle } from '../model/public/article.ts';
import { publicClaim } from '../model/public/claim.ts';
import { publicContents } from '../model/public/contents.ts';
import { jsonSchemas } from '../model/public/json-schemas.ts';
import { publicSpeakers } from '../model/public/speaker.ts';
import { publicUtterance } from '../model/public/utterance.ts';
import type { Bundle } from '../model/types.ts';

/** Where the public data stands in the built site. */
export const publicFolder = 'data/v1';

/**
 * Every file of the public data, version 1: JSON by its path inside the site (`data/v1/index.json`). Each is
 * described by a JSON Schema, `data/v1/schema/<index|article|claim|speaker|utterance>.json`.
 */
export function publishedFiles(bundle: Bundle): Map<string, string> {
  const files = new Map<string, string>();
  const add = (path: string, value: unknown, indent = 0) =>
    files.set(`${publicFolder}/${path}.json`, `${JSON.stringify(value, null, indent)}\n`);
  add('index', publicContents(bundle));
  for (const article of bundle.articles) add(`articles/${article.id}`, publicArticle(article));
  for (const claim of bundle.claims) add(`claims/${claim.id}`, publicClaim(claim));
  for (const speaker of publicSpeakers(bundle)) add(`speakers/${speaker.id}`, speaker);
  for (const utterance of bundle.utterances) add(`utterances/${utterance.id}`, publicUtterance(utterance));
  for (const [name, schema] of Object.entries(jsonSchemas())) add(`schema/${name}`, schema, 2);
  return files;
}
