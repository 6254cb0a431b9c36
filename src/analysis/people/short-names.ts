/** First names that stand for one another. */
const rows =
  'william bill billy will willie|robert bob bobby rob robbie|richard rick dick ricky rich|james jim jimmy jamie|john jack johnny jon|joseph joe joey|michael mike mick mikey|thomas tom tommy|' +
  'charles charlie chuck|edward ed eddie ted ned|theodore ted teddy theo|anthony tony|daniel dan danny|david dave davey|stephen steve steven|donald don donnie|ronald ron ronnie|kenneth ken kenny|' +
  'timothy tim timmy|gregory greg|jeffrey jeff geoff geoffrey|lawrence larry|matthew matt|christopher chris kit|nicholas nick nicky|benjamin ben benny|samuel sam sammy|alexander alex sasha|andrew andy drew|' +
  'patrick pat paddy|peter pete|philip phil phillip|raymond ray|gerald gerry jerry|walter walt|frederick fred freddie|leonard len lenny|bernard bernie|douglas doug|mitchell mitch|randall randy|' +
  'joshua josh|zachary zach zack|nathaniel nate nathan|jonathan jon|vincent vince|victor vic|eugene gene|francis frank|harold hal harry|henry harry hank|albert al bert|alan al|alfred al alf|' +
  'elizabeth liz beth betsy betty eliza lizzie|katherine kate katie kathy catherine cathy kathryn|margaret maggie meg peggy|deborah debbie deb|barbara barb|susan sue suzanne|jennifer jen jenny|' +
  'patricia pat patty tricia|rebecca becky becca|victoria vicky vicki|kimberly kim|pamela pam|cynthia cindy|christine chris tina christina|jacqueline jackie|judith judy|virginia ginny|dorothy dot|' +
  'stephanie steph|jessica jess|samantha sam|alexandra alex sasha sandra|theresa terry tess teresa|abigail abby|amanda mandy|valerie val|veronica ronnie|volodymyr vova|aleksandr sasha|oleksandr sasha|dmitry dima dmitri dmitriy|' +
  'sergei sergey|yury yuri yuriy|alexei alexey aleksei|andrei andrey|mohammed mohamed muhammad mohammad|nikolai nikolay';

const groupsOf = new Map<string, number[]>();
for (const [index, row] of rows.split('|').entries()) {
  for (const name of row.split(' ')) {
    const list = groupsOf.get(name);
    if (list === undefined) groupsOf.set(name, [index]);
    else list.push(index);
  }
}

/**
 * True where two first names (lower case) may be one person's: the same, a short form of the other, or an initial of
 * it. "Vladimir" and "Volodymyr" are two names.
 */
export function mayBeOneGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a) || isInitial(b)) return a.charCodeAt(0) === b.charCodeAt(0);
  const groups = groupsOf.get(a);
  if (groups !== undefined) return groupsOf.get(b)?.some((group) => groups.includes(group)) ?? false;
  // "J.D." and "JD".
  return a.includes('.') !== b.includes('.') && a.replaceAll('.', '') === b.replaceAll('.', '');
}

/** True for a first name (lower case) that may be written otherwise: an initial, or one with short forms. */
export function hasOtherForms(name: string): boolean {
  return isInitial(name) || name.includes('.') || groupsOf.has(name);
}

function isInitial(name: string): boolean {
  return name.length === 1 || (name.length === 2 && name.endsWith('.'));
}

/** The groups of first names that a name (lower case) belongs to; empty for most. */
export function givenNameGroups(name: string): readonly number[] {
  return groupsOf.get(name) ?? [];
}
