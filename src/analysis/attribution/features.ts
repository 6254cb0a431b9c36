import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import type { Form } from '../words/tokens.ts';
import { pair, wordHash } from '../words/word-hash.ts';
import type { Candidate } from './candidates.ts';
import { places } from './candidates.ts';
import { links } from './frames.ts';
import type { HashedFeatures } from './hashed-features.ts';
import type { Mention } from './mentions.ts';
import type { Before } from './nobody.ts';
import { binned } from './nobody.ts';
import type { Shape } from './shape.ts';

/** What a candidate is beside the others: its rank by nearness, and how often its name speaks in the article. */
export interface Standing {
  rank: number;
  speaking: number;
  /** Reporting verbs on the same side, nearer to the quotation and with a subject of their own. */
  nearer: number;
}

/** Templates from 30 on; those of "nobody" are below. */
const of = {
  ...{
    place: 30,
    placeWho: 31,
    placeCode: 32,
    who: 33,
    edge: 34,
    edgeLink: 35,
    whoObject: 36,
    rank: 37,
    rankPlace: 38,
  },
  ...{
    often: 39,
    oftenPlace: 40,
    beforePlace: 41,
    hops: 42,
    hopsHead: 43,
    hopsFrom: 44,
    same: 45,
    other: 46,
  },
  ...{ otherGroup: 47, otherCode: 48, gap: 49, gapLink: 50, gapGroup: 51, between: 52, betweenCode: 53 },
  ...{
    betweenGroup: 54,
    quotes: 55,
    verbs: 56,
    commas: 57,
    verbsGap: 58,
    lemma: 59,
    lemmaWhere: 60,
    lemmaPlace: 61,
  },
  ...{ groupWhere: 62, groupCode: 63, adjacent: 64, whoWhere: 65, toCue: 66 },
  ...{
    hopsWho: 67,
    hopsSentences: 68,
    edges: 69,
    cueEdge: 70,
    quoteEdge: 71,
    clauses: 72,
    lemmaCode: 73,
    capitalWho: 74,
    nearer: 75,
    nearerGroup: 76,
    breaks: 77,
    breaksNearer: 78,
    lead: 79,
    trail: 80,
    nearerPlace: 81,
    nearerLemma: 82,
  },
} as const;

/** Sides of a quotation. */
const side = { before: 1, behind: 2, around: 3 } as const;
const who = { name: 1, role: 2, phrase: 3 } as const;
const mentionKinds = ['pronoun', 'name', 'phrase'];
const cueGroups = ['speech', 'stance', 'thought', 'evidence'];

/** Adds the features of "this candidate says it". */
export function candidateFeatures(
  features: HashedFeatures,
  prose: Prose,
  shape: Shape,
  candidate: Candidate,
  { rank, speaking, nearer }: Standing,
  before: Before,
): void {
  const { forms } = prose.tokens;
  const { cue, cueEnd, mention } = candidate;
  const link = links.indexOf(candidate.link);
  const place = places.indexOf(candidate.place);
  const head = forms[mention.to - 1];
  const named = whoOf(mention, head);
  const kind = mentionKinds.indexOf(mention.kind);
  const cueSide = cue === -1 ? 0 : sideOf(shape, cue, cueEnd);
  const base = ((place * 4 + cueSide) * 4 + sideOf(shape, mention.from, mention.to)) * 32 + link;
  const edge = pair(forms[mention.from - 1]?.kind ?? 1, forms[mention.to]?.kind ?? 1);
  const nth = Math.min(rank, 9);
  const often = Math.min(speaking, 3) * 3 + kind;
  const { code } = shape;
  features.add(of.place, base);
  features.add(of.placeWho, base, named);
  features.add(of.placeCode, base, code);
  features.add(of.who, named);
  features.add(of.edge, edge);
  features.add(of.lead, forms[mention.from - 1]?.kind ?? 1, link);
  features.add(of.trail, forms[mention.to]?.kind ?? 1, link);
  features.add(of.edgeLink, edge, link * 3 + kind);
  features.add(of.whoObject, named, mention.object ? 1 : 0);
  features.add(of.rank, nth);
  features.add(of.rankPlace, nth, base);
  features.add(of.often, often);
  features.add(of.oftenPlace, often, place * 32 + link);
  features.add(of.beforePlace, before.outcome * 3 + before.near, place);
  features.add(of.capitalWho, named, (shape.capital ? 1 : 0) + (shape.close - shape.inner > 6 ? 2 : 0));
  if (candidate.place === 'carried' || candidate.place === 'carried-before') {
    const hops = before.hops * 8 + place;
    features.add(of.hops, hops, code);
    features.add(of.hopsHead, hops, shape.opensBlock ? 1 : 0);
    features.add(of.hopsFrom, hops * 8 + before.place, code);
    features.add(of.hopsWho, hops, named);
    features.add(of.hopsSentences, hops * 10 + before.sentences, shape.opensBlock ? 1 : 0);
    return;
  }
  if (before.head !== 0) {
    features.add(of.same, head?.hash === before.head ? 1 : 0, (place * 32 + link) * 3 + before.near);
  }
  const cueForm = cue === -1 ? undefined : forms[cue];
  const group = cueForm?.verb == null ? 0 : cueGroups.indexOf(cueForm.verb.group) + 1;
  const verbForm = group * 32 + (cueForm?.verb?.forms ?? 0);
  const lemma = lemmaOf(cueForm);
  if (candidate.place !== 'same') {
    features.add(of.other, lemma, place);
    features.add(of.otherGroup, base, verbForm);
    features.add(of.otherCode, pair(named, place * 32 + link), code);
    return;
  }
  gapFeatures(features, prose, shape, candidate, { base, named, lemma, group, verbForm, link, nearer });
}

/** A pronoun by itself; names, nouns that speak and other phrases by what they are. */
function whoOf({ kind }: Mention, head: Form | undefined): number {
  if (kind === 'pronoun') return head?.hash ?? 0;
  if (kind === 'name') return who.name;
  return ((head?.classes ?? 0) & is.role) === 0 ? who.phrase : who.role;
}

function sideOf(shape: Shape, at: number, end: number): number {
  if (end <= shape.from) return side.before;
  return at >= shape.to ? side.behind : side.around;
}

const otherLemma = wordHash('other');

/** The verb, or the word where it is a function word or a noun for words said. */
function lemmaOf(form: Form | undefined): number {
  if (form === undefined) return 1;
  if (form.verb !== null) return form.verb.hash;
  return (form.classes & (is.closed | is.message | is.comma)) === 0 ? otherLemma : form.hash;
}

interface Named {
  base: number;
  named: number;
  lemma: number;
  group: number;
  verbForm: number;
  link: number;
  nearer: number;
}

/** Words that open what is said; other subordinators ("as", "while", "because") open a clause beside it. */
const opensContent = new Set('that whether if how why what so than'.split(' '));

/** Tokens of a gap that are read: who stands farther off is far. */
const mostRead = 60;

/** Adds the features of what stands between a candidate of the same sentence, with its cue, and the quotation. */
function gapFeatures(
  features: HashedFeatures,
  { tokens, partAt }: Prose,
  shape: Shape,
  candidate: Candidate,
  { base, named, lemma, group, verbForm, link, nearer }: Named,
): void {
  const { cue, cueEnd, mention } = candidate;
  // Of “A” by X, what counts is where "by X" stands.
  const apart = cue === -1 || candidate.link === 'by';
  const lead = Math.min(apart ? mention.from : cue, mention.from);
  const trail = Math.max(apart ? mention.to : cueEnd, mention.to);
  const where = sideOf(shape, lead, trail);
  const left = where === side.behind ? shape.to : trail;
  const right = where === side.behind ? lead : Math.max(trail, shape.from);
  let [quotes, verbs, commas, clauses, breaks, words, between] = [0, 0, 0, 0, 0, 0, 7];
  for (let at = left; at < right && at < left + mostRead; at += 1) {
    const part = partAt[at] ?? -1;
    if (part !== -1) {
      if (partAt[at - 1] !== part) quotes += 1;
      continue;
    }
    const form = tokens.forms[at];
    if (form === undefined) break;
    if (form.verb !== null) verbs += 1;
    if ((form.classes & is.comma) !== 0) commas += 1;
    if ((form.classes & (is.subordinator | is.relative)) !== 0) clauses += 1;
    if ((form.classes & is.subordinator) !== 0 && !opensContent.has(form.lower)) breaks += 1;
    if (words < 4) between = pair(between, form.kind);
    words += 1;
  }
  const gap = right - left;
  if (gap > 4) between = 1;
  const [size, short] = [binned(gap), binned(Math.min(gap, 8))];
  const { code } = shape;
  const whereLink = where * 32 + link;
  features.add(of.gap, where, size);
  features.add(of.gapLink, whereLink, size);
  features.add(of.gapGroup, whereLink * 8 + group, short);
  features.add(of.between, between, where);
  features.add(of.betweenCode, between, where * 32 + code);
  features.add(of.betweenGroup, between, where * 8 + group);
  features.add(of.quotes, where, Math.min(quotes, 2));
  features.add(of.verbs, where, Math.min(verbs, 3));
  features.add(of.commas, where, Math.min(commas, 3));
  features.add(of.verbsGap, where * 3 + Math.min(verbs, 2), size);
  const cueEdge = cue === -1 ? 1 : (tokens.forms[cueEnd]?.kind ?? 1);
  const quoteEdge = tokens.forms[where === side.behind ? shape.to : shape.from - 1]?.kind ?? 1;
  features.add(of.edges, pair(cueEdge, quoteEdge), where);
  features.add(of.cueEdge, cueEdge, whereLink);
  features.add(of.quoteEdge, quoteEdge, whereLink);
  features.add(of.clauses, where * 4 + Math.min(clauses, 3), link);
  const ahead = Math.min(nearer, 2);
  features.add(of.nearer, where * 3 + ahead, link);
  features.add(of.nearerGroup, where * 3 + ahead, group * 32 + code);
  features.add(of.nearerPlace, ahead, base);
  features.add(of.nearerLemma, lemma, where * 9 + ahead * 3 + Math.min(breaks, 2));
  features.add(of.breaks, where * 3 + Math.min(breaks, 2), link);
  features.add(of.breaksNearer, (where * 3 + Math.min(breaks, 2)) * 3 + ahead, group);
  features.add(of.lemmaCode, lemma, where * 32 + code);
  features.add(of.lemma, lemma);
  features.add(of.lemmaWhere, lemma, where);
  features.add(of.lemmaPlace, lemma, base);
  features.add(of.groupWhere, verbForm, where);
  features.add(of.groupCode, verbForm, where * 32 + code);
  features.add(of.adjacent, (group * 4 + where) * 2 + (gap <= 1 ? 1 : 0), code);
  features.add(of.whoWhere, pair(named, whereLink), code);
  features.add(of.toCue, toCue(tokens.forms, cue, cueEnd, mention));
}

/** The words between a mention and its cue. */
function toCue(
  forms: readonly Form[],
  cue: number,
  cueEnd: number,
  mention: { from: number; to: number },
): number {
  if (cue === -1) return 1;
  const leads = mention.to <= cue;
  const [left, right] = leads ? [mention.to, cue] : [cueEnd, mention.from];
  let words = leads ? 3 : 5;
  if (right - left > 3) return words;
  for (let at = left; at < right; at += 1) words = pair(words, forms[at]?.kind ?? 1);
  return words;
}
