import { group } from 'd3';

export interface TopicGroup<Item> {
  /** Null where no item has a topic: then there is one group and it needs no heading. */
  topic: string | null;
  items: Item[];
}

/**
 * Items under their topics. Topics follow the order in which the items first name them, and items keep theirs, so a
 * list that has the most contested first has the topic of the most contested first. Items without a topic come last.
 */
export function topicGroups<Item extends { topic: string | null }>(
  items: readonly Item[],
): TopicGroup<Item>[] {
  const groups = Array.from(
    group(items, (item) => item.topic),
    ([topic, under]) => ({ topic, items: under }),
  );
  const named = groups.filter(({ topic }) => topic !== null);
  const rest = groups.filter(({ topic }) => topic === null);
  if (named.length === 0) return rest;
  return [...named, ...rest.map(({ items: under }) => ({ topic: 'Other', items: under }))];
}
