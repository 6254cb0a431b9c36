import type { Individual } from './individual.ts';
import type { Phrase } from './phrase.ts';

interface Holder {
  who: Individual;
  modifiers: readonly string[];
  former: boolean;
  owner: Individual | null;
  sentence: number;
}

/** Holders of one office that are kept; the latest are looked at first. */
const mostHolders = 8;

/** Who the article says is the mayor, the group’s spokeswoman, the woman. */
export class Roles {
  readonly #holders = new Map<string, Holder[]>();

  /** "Petra Sandoval, the mayor": binds the office to her. */
  bind(phrase: Phrase, who: Individual, owner: Individual | null, sentence: number): void {
    const holder: Holder = { who, modifiers: phrase.modifiers, former: phrase.former, owner, sentence };
    const list = this.#holders.get(phrase.office);
    if (list === undefined) {
      this.#holders.set(phrase.office, [holder]);
      return;
    }
    const same = list.findIndex(
      (one) => one.who === who && one.owner === owner && one.modifiers.length <= phrase.modifiers.length,
    );
    if (same !== -1) list.splice(same, 1);
    else if (list.length >= mostHolders) list.shift();
    list.push(holder);
  }

  /**
   * Whom "the mayor" means: of the holders whom the phrase's own words do not exclude the one whom the text is most
   * about, else the latest. Null for none.
   */
  holder(phrase: Phrase, owner: Individual | null, sentence: number): Individual | null {
    const list = this.#holders.get(phrase.office);
    if (list === undefined) return null;
    let best: Individual | null = null;
    let bestWeight = -1;
    for (const one of list) {
      // "Ferrant’s spokesman Tom Reed … His spokesman": Reed, though "his" seems to mean him.
      if (one.who === owner && one.owner !== null) best ??= one.who;
      if (one.who === owner || !fits(one, phrase, owner)) continue;
      // "the president" is the country's rather than a college's named long ago.
      const distant = owner === null && one.owner !== null && sentence - one.sentence > 8;
      const weight = distant ? -1 : one.who.weight;
      if (best !== null && weight < bestWeight) continue;
      best = one.who;
      bestWeight = weight;
    }
    return best;
  }
}

function fits(holder: Holder, phrase: Phrase, owner: Individual | null): boolean {
  if (holder.former !== phrase.former && (holder.former || phrase.modifiers.length > 0 || phrase.former))
    return false;
  if (owner !== null && holder.owner !== owner && (holder.owner !== null || holder.who.nameless))
    return false;
  if (phrase.modifiers.length === 0 || holder.modifiers.length === 0)
    return phrase.modifiers.length === 0 || owner !== null || !holder.who.nameless;
  return phrase.modifiers.some((word) => holder.modifiers.includes(word));
}
