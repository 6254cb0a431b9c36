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
import type { Weights } from '../../src/analysis/attribution/choice.ts';
import { likeliest } from '../../src/analysis/attribution/choice.ts';
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
  epochs: Number(process.env.EP ?? 7),
  step: 0.1,
  penalty: Number(process.env.PEN ?? 0.03),
  least: Number(process.env.LEAST ?? 4),
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
if (predictionsFile === undefined) writeWeights(train(docs));
else writeFileSync(predictionsFile, crossValidated().join('\n'));

function train(from: readonly Doc[]): Map<string, number> {
  let weights: Map<string, number> | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const known = weights;
    weights = learn(
      from.flatMap((doc) => examplesOf(doc, known)),
      learning,
    );
  }
  return weights ?? new Map<string, number>();
}

/** The quotations of an article as examples. Those whose speaker is annotated as unknown teach nothing. */
function examplesOf({ gold, scene }: Doc, weights: Weights | null): Example[] {
  const examples: Example[] = [];
  const decide = weights === null ? null : likeliest(scene.prose, weights);
  decideAll(scene, (choice) => {
    const right = rightOf(gold, scene, choice);
    if (right.length > 0) examples.push({ candidates: choice.features, right });
    return decide === null ? { index: right[0] ?? 0, chance: 1 } : decide(choice);
  });
  return examples;
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
    const weights = train(docs.filter((_doc, index) => index % folds !== fold));
    return docs
      .filter((_doc, index) => index % folds === fold)
      .map(({ gold, scene }) => {
        const { prose } = scene;
        const quotes = decideAll(scene, likeliest(prose, weights)).flatMap((decision) => {
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

/** One line a template ("lemma:"), its values in alphabetical order, so that a change shows where it is. */
function writeWeights(weights: ReadonlyMap<string, number>): void {
  const templates = new Map<string, [string, number][]>();
  for (const [feature, weight] of weights) {
    const cut = feature.indexOf(':');
    const template = feature.slice(0, cut);
    const values = templates.get(template) ?? [];
    values.push([feature.slice(cut + 1), weight]);
    templates.set(template, values);
  }
  const lines = Array.from(templates)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([template, values]) => {
      const sorted = values.sort(([a], [b]) => (a < b ? -1 : 1));
      return `${JSON.stringify(template)}:${JSON.stringify(Object.fromEntries(sorted))}`;
    });
  writeFileSync(weightsFile, `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${String(weights.size)} weights in ${String(templates.size)} templates`);
}
