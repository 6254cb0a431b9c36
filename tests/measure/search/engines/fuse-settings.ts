/** Options of what "fuse tuned" is everywhere in this benchmark. */
export const tuned = { ignoreLocation: true, threshold: 0.4 } as const;
