import { DisjointSets } from './disjoint-sets.ts';

/** Disjoint sets of which some members may not be in one: a join that would bring such two together is refused. */
export class ConstrainedSets extends DisjointSets {
  /** Of every root, the members of other sets that may not come into its own. */
  readonly #apart = new Map<number, Set<number>>();

  keepApart(a: number, b: number): void {
    this.#partnersOf(this.find(a)).add(b);
    this.#partnersOf(this.find(b)).add(a);
  }

  /** False where the sets of the two hold members that may not be in one. */
  mayJoin(a: number, b: number): boolean {
    const [first, second] = [this.find(a), this.find(b)];
    return !this.#holds(second, this.#apart.get(first)) && !this.#holds(first, this.#apart.get(second));
  }

  override join(a: number, b: number): boolean {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second) return true;
    if (!this.mayJoin(first, second)) return false;
    const partners = this.#apart.get(first);
    const others = this.#apart.get(second);
    super.join(first, second);
    const root = this.find(first);
    const [kept, gone] = root === first ? [partners, others] : [others, partners];
    if (gone !== undefined) {
      this.#apart.delete(root === first ? second : first);
      if (kept === undefined) this.#apart.set(root, gone);
      else for (const one of gone) kept.add(one);
    }
    return true;
  }

  #holds(root: number, members: ReadonlySet<number> | undefined): boolean {
    return members !== undefined && Array.from(members).some((member) => this.find(member) === root);
  }

  #partnersOf(root: number): Set<number> {
    let partners = this.#apart.get(root);
    if (partners === undefined) this.#apart.set(root, (partners = new Set()));
    return partners;
  }
}
