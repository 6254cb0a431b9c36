/** English words that any text is full of: meeting them in two texts says little. Keys of wordings ("one" is "1"). */
const functionWords = new Set(
  (
    'the a an this that these those such all both each every any some no not nor and or but if then than so as because while ' +
    'though although until unless since of in on at by to for from with without into onto upon over under about after before ' +
    'between against during through out up down off again i you he she it we they me him her us them my your his its our their ' +
    'mine yours hers ours theirs myself himself herself itself themselves who whom whose which what when where why how there ' +
    'here is am are was were be been being have has had having do does did doing will would shall should can could may might ' +
    "must also too very just only even more most much many other another own same i'm it's we're they're he's she's that's " +
    "there's i've we've they've i'd we'd i'll we'll everyone everybody someone somebody anyone anybody something anything " +
    'everything 1 get got'
  ).split(' '),
);

/** What a function word counts for beside a content word's 1. */
export const functionWeight = 0.25;

/** How much it says that two wordings share this word. Words of one or two letters of any language say little. */
export function wordWeight(key: string): number {
  if (functionWords.has(key)) return functionWeight;
  return key.length <= 2 && !/\d/.test(key) ? functionWeight : 1;
}
