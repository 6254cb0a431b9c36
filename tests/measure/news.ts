/** A small generator of text that looks like news: the same words for the same seed on every machine. */

const surnames =
  'Brandt Calloway Ferrant Sandoval Okafor Lindqvist Moreau Petrov Castellan Haddad Nakagawa Whitlock Ruiz Abara Keller'.split(
    ' ',
  );
const firstNames = 'Ada Ines Odo Petra Samuel Greta Luc Irina Tomas Leila Kenji Rose Mateo Chika Jonas'.split(
  ' ',
);
const roles = [
  'Mayor',
  'Harbour Commissioner',
  'spokeswoman',
  'Gen.',
  'union leader',
  'Finance Minister',
  'Dr.',
];
const bodies = [
  'the port authority',
  'the Interior Ministry',
  'the dockers’ union',
  'City Hall',
  'the U.N.',
  'the agency',
];
const things =
  'bridge harbour road budget strike ferry tunnel flood report vote court ceasefire convoy school grid wage border inquiry'.split(
    ' ',
  );
const verbs = [
  'said',
  'said',
  'said',
  'added',
  'told reporters',
  'warned',
  'insisted',
  'asked',
  'wrote',
  'argued',
];
const clauses = [
  'the THING will not reopen before the end of the month',
  'nobody has looked at the THING since 2019',
  'we don’t know who ordered the THING to be closed, and it’s not for us to guess',
  'there is no plan for the THING, no money and no time',
  'about 1,200 people depend on the THING every day',
  'the soldiers’ families were never asked about the THING',
  'it was a mistake to leave the THING out of the talks',
];
const fillers = [
  'The decision on the THING came two days after BODY met in Lowbridge.',
  'Officials said on Thursday that work on the THING could cost $4.5 million.',
  'It was not clear whether the THING would be part of the agreement, which NAME signed in March.',
  'According to BODY, the THING was damaged in the ’90s and never repaired.',
  'Some 40 residents, among them the parents of two pupils, had gathered near the THING by 9 a.m.',
];

/** News of about `length` UTF-16 units: a headline, then paragraphs parted by blank lines. */
export function newsText(length: number, seed = 1): string {
  const random = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const name = () => `${pick(firstNames)} ${pick(surnames)}`;
  const fill = (text: string) =>
    text
      .replace('THING', () => pick(things))
      .replace('BODY', () => pick(bodies))
      .replace('NAME', name);
  const clause = () => fill(pick(clauses));
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const speaker = () =>
    pick([
      name,
      name,
      () => `Mr ${pick(surnames)}`,
      () => pick(surnames),
      () => 'she',
      () => 'he',
      () => pick(bodies),
      () => `${pick(roles)} ${name()}`,
    ])();
  const paragraphs: (() => string)[] = [
    () => `“${capital(clause())},” ${speaker()} ${pick(verbs)}. “${capital(clause())}.”`,
    () =>
      `“${capital(clause())},” ${pick(['said', 'added', 'wrote'])} ${name()}, ${fill('who has run the THING for years')}.`,
    () => `${capital(speaker())} ${pick(verbs)} that ${clause()}. ${fill(pick(fillers))}`,
    () =>
      `${capital(speaker())} called it “a ${pick(things)} of ‘shame’ and delay” and ${pick(verbs)} ${clause()}.`,
    () => `“${capital(clause())}.\n\n“${capital(clause())},” ${speaker()} ${pick(verbs)}.`,
    () => `"${capital(clause())}," ${speaker()} ${pick(verbs)}, "and ${clause()}."`,
    () => `${fill(pick(fillers))} ${fill(pick(fillers))} ${fill(pick(fillers))}`,
    () => `${fill(pick(fillers))} ${capital(clause())}, ${speaker()} ${pick(verbs)}.`,
  ];
  const parts = [fill(`Mayor’s THING plan ‘not safe’, BODY says`)];
  for (let written = parts[0]?.length ?? 0; written < length;) {
    const paragraph = pick(paragraphs)();
    parts.push(paragraph);
    written += paragraph.length + 2;
  }
  return parts.join('\n\n');
}

/** Articles of 3,000 to 6,000 units, together of about `length`. */
export function newsArticles(length: number): string[] {
  const articles: string[] = [];
  for (let written = 0, seed = 1; written < length; seed += 1) {
    const article = newsText(3000 + ((seed * 379) % 3000), seed);
    articles.push(article);
    written += article.length;
  }
  return articles;
}

/** Numbers in [0, 1): mulberry32, by Tommy Ettinger, public domain. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
