/** Beyond this an estimate says that it is one; below, nothing is saved by estimating. */
const FEW = 10;

/** How much there is of something: `3 results`, `1,204 passages`, and where that is an estimate `about 1,200 passages`. */
export function foundWords(
  total: number,
  estimated: boolean,
  [one, many]: readonly [one: string, many: string] = ['result', 'results'],
): string {
  const isRough = estimated && total > FEW;
  const count = isRough ? Number(total.toPrecision(2)) : total;
  return `${isRough ? 'about ' : ''}${count.toLocaleString('en')} ${total === 1 ? one : many}`;
}
