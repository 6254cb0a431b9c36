/**
 * `npm run train:quotes -- GOLD.jsonl`: learns the weights by which speakers are chosen and writes them to
 * src/analysis/attribution/speaker-weights.json.
 *
 * `npm run train:quotes -- GOLD.jsonl PREDICTIONS.jsonl`: cross-validates instead. Each of eight parts of the articles
 * is predicted by weights learnt from the other seven; the predictions, in the format of eval:quotes, tell what to
 * expect of articles never seen.
 */
import { writeFileSync } from 'node:fs';
import type { Scene } from '../../src/analysis/attribution/candidates.ts';
import { readScene } from '../../src/analysis/attribution/candidates.ts';
import { likeliest } from '../../src/analysis/attribution/choice.ts';
import { FeatureWeights, writeWeights } from '../../src/analysis/attribution/feature-weights.ts';
import { HashedFeatures } from '../../src/analysis/attribution/hashed-features.ts';
import { wholePhrase } from '../../src/analysis/attribution/mentions.ts';
import type { Choice } from '../../src/analysis/attribution/speaking.ts';
import { decideAll } from '../../src/analysis/attribution/speaking.ts';
import { toBlocks } from '../../src/analysis/blocks.ts';
import { readProse } from '../../src/analysis/words/prose.ts';
import type { GoldArticle } from './gold.ts';
import { namesSpeaker, readGold } from './gold.ts';
import type { Example, Learning } from './learn.ts';
import { learn } from './learn.ts';

const weightsFile = new URL('../../src/analysis/attribution/speaker-weights.json', import.meta.url);
const learning: Learning = {
  epochs: 8,
  step: 0.1,
  penalty: 0.03,
  least: 4,
};
/** The second round sees, as the program will, the speakers decided before; the first sees the right ones. */
const rounds = 2;
const folds = 8;

interface Doc {
  gold: GoldArticle;
  scene: Scene;
}

const [goldFile, predictionsFile] = process.argv.slice(2);
if (goldFile === undefined) {
  console.error('usage: npm run train:quotes -- GOLD.jsonl [PREDICTIONS.jsonl]');
  process.exit(2);
}
const docs = readGold(goldFile).map((gold): Doc => ({
  gold,
  scene: readScene(readProse(gold.text, toBlocks(gold.text))),
}));
if (predictionsFile === undefined) write(train(docs));
else writeFileSync(predictionsFile, crossValidated().join('\n'));

function train(from: readonly Doc[]): Map<number, number> {
  let weights: Map<number, number> | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const known: FeatureWeights | null = weights === null ? null : new FeatureWeights(weights);
    weights = learn(
      from.flatMap((doc) => examplesOf(doc, known)),
      learning,
    );
  }
  return weights ?? new Map<number, number>();
}

/** The quotations of an article as examples. Those whose speaker is annotated as unknown teach nothing. */
function examplesOf({ gold, scene }: Doc, weights: FeatureWeights | null): Example[] {
  const examples: Example[] = [];
  const recording = new HashedFeatures(null);
  // Decides once with weights, to know the speakers before; then again, recording.
  const made = weights === null ? null : decided(scene, weights);
  decideAll(scene, recording, (choice) => {
    const right = rightOf(gold, scene, choice);
    const { keys, starts } = recording.recorded();
    const candidates = Array.from({ length: starts.length - 1 }, (_, group) =>
      keys.slice(starts[group], starts[group + 1]),
    );
    if (right.length > 0) examples.push({ candidates, right });
    if (made === null) return { group: right[0] ?? 0, chance: 1 };
    const { speaker, nobody } = made[choice.shape.quoted] ?? { speaker: null, nobody: false };
    const same = choice.candidates.findIndex(
      ({ mention, link, cue }) =>
        mention.from === speaker?.mention.from && link === speaker.link && cue === speaker.cue,
    );
    const somebody = same === -1 ? -1 : same + 1;
    return { group: nobody ? 0 : somebody, chance: 1 };
  });
  return examples;
}

function decided(scene: Scene, weights: FeatureWeights): ReturnType<typeof decideAll> {
  const features = new HashedFeatures(weights);
  return decideAll(scene, features, likeliest(scene.prose, features));
}

function rightOf({ text, quotes }: GoldArticle, { prose }: Scene, { shape, candidates }: Choice): number[] {
  const words = prose.quoted[shape.quoted];
  if (words === undefined) return [];
  const quote = quotes.find(({ start, end }) => start < words.end && words.start < end);
  if (quote === undefined) return [0];
  const { speaker } = quote;
  if (speaker === null) return [];
  return candidates.flatMap((candidate, index) => {
    const { start, end } = mentionSpan(prose, candidate);
    return namesSpeaker(text, speaker, start, end) ? [index + 1] : [];
  });
}

function mentionSpan(
  prose: Scene['prose'],
  { mention, cue }: Choice['candidates'][number],
): { start: number; end: number } {
  const { from, to } = wholePhrase(prose, mention, cue);
  return { start: prose.tokens.starts[from] ?? 0, end: prose.tokens.ends[to - 1] ?? 0 };
}

function crossValidated(): string[] {
  return Array.from({ length: folds }, (_, fold) => {
    const weights = new FeatureWeights(train(docs.filter((_doc, index) => index % folds !== fold)));
    return docs
      .filter((_doc, index) => index % folds === fold)
      .map(({ gold, scene }) => {
        const { prose } = scene;
        const quotes = decided(scene, weights).flatMap((decision) => {
          if (decision?.speaker == null) return [];
          const { start, end } = mentionSpan(prose, decision.speaker);
          const parts = prose.quoted[decision.shape.quoted]?.parts ?? [];
          return parts.map((part) => ({
            start: part.start,
            end: part.end,
            speakerStart: start,
            speakerEnd: end,
          }));
        });
        return JSON.stringify({ id: gold.id, quotes });
      });
  }).flat();
}

function write(weights: ReadonlyMap<number, number>): void {
  writeFileSync(weightsFile, `${JSON.stringify({ weights: writeWeights(weights) })}\n`);
  console.log(`${String(weights.size)} weights`);
}
