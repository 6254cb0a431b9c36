import type { Mention } from '../attribution/mentions.ts';
import type { SpeakerIndex } from '../speakers.ts';
import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import type { Form } from '../words/tokens.ts';
import { bind, settleApposition } from './apposition.ts';
import { Cast } from './cast.ts';
import { described } from './description.ts';
import { emphasis, Focus } from './focus.ts';
import { Grammar } from './grammar.ts';
import type { Individual } from './individual.ts';
import { genderTold, introduce } from './introduction.ts';
import { ownerIn } from './owner.ts';
import { phraseOf } from './phrase.ts';
import { antecedent } from './pronoun.ts';
import { Roles } from './roles.ts';
import type { Place, Scene } from './scene.ts';

/** One article read twice: for whom it names in full, then from its first mention to its last for whom each means. */
export class Reading {
  readonly #scene: Scene;

  constructor(prose: Prose, given: readonly (readonly Mention[])[], speakers: SpeakerIndex) {
    const mentions = given.map((list) =>
      list.some((one) => endsOpen(prose, one)) ? list.map((one) => closed(prose, one)) : list,
    );
    const grammar = new Grammar(prose);
    const cast = new Cast(prose, speakers);
    this.#scene = {
      prose,
      grammar,
      speakers,
      cast,
      focus: new Focus(),
      roles: new Roles(),
      namings: introduce(prose, grammar, mentions, cast),
      meant: new Int32Array(prose.tokens.count).fill(-1),
      lastSpeaker: null,
      paragraph: 0,
    };
    this.#walk(mentions);
  }

  /** Whom the mention that begins at a token means. */
  at(token: number): Individual | null {
    return this.#scene.cast.all[this.#scene.meant[token] ?? -1] ?? null;
  }

  /** Whom a name means that is none of the mentions read. */
  named(mention: Mention): Individual | null {
    const naming = this.#scene.grammar.nameOf(-1, mention);
    return naming === null ? null : this.#scene.cast.peek(naming);
  }

  #walk(mentions: readonly (readonly Mention[])[]): void {
    const { prose, focus } = this.#scene;
    let block = -1;
    for (let sentence = 0; sentence < mentions.length; sentence += 1) {
      const list = mentions[sentence] ?? [];
      const place = prose.sentences[sentence];
      if (list.length === 0 || place === undefined) continue;
      if (place.block !== block) this.#scene.paragraph = place.from;
      focus.nextSentence(place.block !== block);
      block = place.block;
      for (let index = 0; index < list.length; index += 1)
        this.#read({ sentence, list, index, mention: list[index] as Mention });
    }
  }

  #read(place: Place): void {
    const { grammar, focus, meant } = this.#scene;
    const { sentence, list, index, mention } = place;
    const speaks = grammar.speaks(mention);
    const who = this.at(mention.from) ?? meaning(this.#scene, place, speaks);
    if (who === null) return;
    meant[mention.from] = who.index;
    // A caption speaks of its picture, in between.
    if (grammar.blockKind(sentence) === 'caption') return;
    const spoken = emphasis.subject + emphasis.speaker;
    if (!speaks) {
      const weight = grammar.isAsked(mention) ? spoken + 1 : grammar.emphasis(mention, index);
      focus.mention(who, weight, sentence);
      return;
    }
    focus.mention(who, spoken, sentence);
    if (grammar.asks(mention, list[index + 1])) return;
    who.spoke = sentence;
    this.#scene.lastSpeaker = who;
    if (mention.kind === 'name') who.certain = true;
  }
}

function meaning(scene: Scene, place: Place, speaks: boolean): Individual | null {
  const { grammar, cast, prose } = scene;
  const { sentence, list, index, mention } = place;
  if (mention.kind === 'pronoun') return antecedent(scene, place, grammar.lower(mention.from), speaks);
  const owner = ownerIn(scene, place);
  const naming = mention.kind === 'name' ? (scene.namings[mention.from] ?? null) : null;
  if (naming === null) return described(scene, place, owner, speaks);
  const headline = grammar.isHeadline(sentence);
  const within = headline ? cast.within(naming) : null;
  if (headline && grammar.isTitleCase(sentence)) return within;
  if (within === null && grammar.onlyOpens(sentence, mention, naming) && cast.peek(naming) === null)
    return null;
  const who =
    within ?? cast.named(naming, scene.paragraph, () => genderTold(prose, grammar, sentence, list, index));
  if (naming.title !== -1) {
    const title: Mention = {
      from: mention.from,
      to: naming.title + 1,
      name: mention.from,
      kind: 'phrase',
      object: false,
    };
    bind(scene, phraseOf(prose.tokens, title, owner !== null), who, owner, sentence);
  }
  settleApposition(scene, place, who);
  return who;
}

/** True for "Ms. Sandoval of", cut from "Ms. Sandoval of the Port Union". */
function endsOpen({ tokens }: Prose, { from, to }: Mention): boolean {
  return to - from > 1 && ((tokens.forms[to - 1]?.classes ?? 0) & is.preposition) !== 0;
}

function closed(prose: Prose, mention: Mention): Mention {
  if (!endsOpen(prose, mention)) return mention;
  const { forms } = prose.tokens;
  const to = mention.to - 1;
  if (!isCapital(forms[to - 1])) return { ...mention, to };
  let name = to - 1;
  while (name > mention.from && isCapital(forms[name - 1])) name -= 1;
  return { ...mention, to, name, kind: 'name' };
}

function isCapital(form: Form | undefined): boolean {
  return form?.shape === 'capital' || form?.shape === 'capitals';
}
