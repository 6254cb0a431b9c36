import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../src/analysis/people/identities.ts';
import { identitiesOf } from '../../src/analysis/people/identities.ts';
import { isRomanised, romanisationKey } from '../../src/analysis/people/romanisation.ts';
import { slug } from '../../src/text/slug.ts';

function seen(name: string, kind: Sighting['kind'] = 'person'): Sighting {
  return { id: slug(name), name, kind };
}

/** True where the names mean one speaker, beside any others given. */
function areOne(
  a: string,
  b: string,
  others: readonly string[] = [],
  kind: Sighting['kind'] = 'person',
): boolean {
  const found = identitiesOf([a, b, ...others].map((name) => seen(name, kind)));
  return found.get(slug(a))?.id === found.get(slug(b))?.id;
}

describe('identitiesOf', () => {
  it.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyi'],
    ['Oleksandr Syrskyi', 'Oleksandr Syrsky'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Dmitry Peskov', 'Dmitriy Peskov'],
    ['Yevgeny Popov', 'Evgeny Popov'],
    ['Zelenskiy', 'Volodymyr Zelensky'],
    ['José Calloway', 'Jose Calloway'],
    ['J. D. Ferrant', 'JD Ferrant'],
    ['J.D. Ferrant', 'JD Ferrant'],
    ['Bill Ferrant', 'William Ferrant'],
    ['Odo Ferrant', 'Odo J. Ferrant'],
    ['Odo Ferrant Jr.', 'Odo Ferrant'],
    ['Ferrant', 'Odo Ferrant'],
  ])('takes %j and %j for one', (a, b) => {
    expect(areOne(a, b)).toBe(true);
  });

  it.each([
    ['Vladimir Zelensky', 'Volodymyr Zelensky'],
    ['Ines Calloway', 'Petra Calloway'],
    ['Odo A. Ferrant', 'Odo B. Ferrant'],
    ['Kelly Calloway', 'Kelli Calloway'],
    ['Li Wang', 'Li Vang'],
    ['a voter', 'a docker'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(areOne(a, b)).toBe(false);
  });

  it('leaves a surname alone where two people bear it', () => {
    expect(areOne('Ferrant', 'Odo Ferrant', ['Ines Ferrant'])).toBe(false);
  });

  it('leaves a short name alone where it may stand for either of two', () => {
    expect(areOne('Jon Ferrant', 'John Ferrant', ['Jonathan Ferrant'])).toBe(false);
  });

  it('reads a city’s two names as one in what speaks for it', () => {
    expect(areOne('The Kiev City Council', 'Kyiv City Council', [], 'organisation')).toBe(true);
  });

  it('shows the name seen most, and a full one before a surname', () => {
    const names = [
      'Zelensky',
      'Zelensky',
      'Zelensky',
      'Volodymyr Zelenskyy',
      'Volodymyr Zelensky',
      'Volodymyr Zelensky',
    ];
    expect(identitiesOf(names.map((name) => seen(name))).get('zelensky')).toEqual({
      id: 'volodymyr-zelensky',
      name: 'Volodymyr Zelensky',
      kind: 'person',
    });
  });

  it('gives whoever speakers.yaml knows by another spelling its id', () => {
    const known = [{ id: 'ze', name: 'Volodymyr Zelensky', kind: 'person' as const }];
    expect(identitiesOf([seen('Volodymyr Zelenskyy')], known).get('volodymyr-zelenskyy')?.id).toBe('ze');
  });

  it('gives every sighting one identity, whose own id is its own, whatever the order', () => {
    const given = fc.constantFrom(
      'Odo',
      'Ines',
      'Bill',
      'William',
      'Jon',
      'John',
      'Sergei',
      'Sergey',
      'J. D.',
      'a',
      '',
    );
    const last = fc.constantFrom(
      'Ferrant',
      'Calloway',
      'Zelensky',
      'Zelenskyy',
      'Popov',
      'İ',
      '12',
      'al-Reed',
    );
    const name = fc.oneof(
      fc.tuple(given, last).map(([a, b]) => `${a} ${b}`.trim()),
      fc.string(),
    );
    const kind = fc.constantFrom('person' as const, 'organisation' as const, 'place' as const);
    fc.assert(
      fc.property(fc.array(fc.record({ name, kind }), { maxLength: 30 }), (list) => {
        // One name is of one kind.
        const sightings = list.map((one) =>
          seen(one.name, list.find((other) => slug(other.name) === slug(one.name))?.kind),
        );
        const found = identitiesOf(sightings);
        expect(found).toEqual(new Map(Array.from(identitiesOf(sightings.slice().reverse()))));
        for (const { id } of sightings) {
          const identity = found.get(id);
          expect(identity).toBeDefined();
          expect(found.get(identity?.id ?? '')?.id).toBe(identity?.id);
        }
      }),
    );
  });
});

describe('romanisationKey', () => {
  it('keeps names of two languages apart', () => {
    expect(romanisationKey('Vladimir')).not.toBe(romanisationKey('Volodymyr'));
    expect(romanisationKey('Sergei')).not.toBe(romanisationKey('Serhii'));
  });

  it('counts only where a name was written in Cyrillic letters', () => {
    expect(isRomanised('Kelly', 'Calloway')).toBe(false);
    expect(isRomanised('', 'Zelenskiy')).toBe(true);
    expect(isRomanised('Dmitry', 'Reed')).toBe(true);
  });
});
