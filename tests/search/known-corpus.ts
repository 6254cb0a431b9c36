import type { Known } from '../../src/search/syntax/known.ts';

/** A corpus of the harbour town: two outlets whose names begin alike, two speakers of one surname, one in Cyrillic. */
export const known: Known = {
  outlets: [
    { value: 'Herald', names: ['The Harbour Herald'] },
    { value: 'Echo', names: ['The Evening Echo'] },
    { value: 'Port Times', names: [] },
  ],
  speakers: [
    { id: 'melanie-brandt', names: ['Melanie Brandt', 'Mayor Brandt'] },
    { id: 'sjoerd-kuiper', names: ['Sjoerd Kuiper', 'Kuiper', 'the harbour master'] },
    { id: 'jose-alvarez', names: ['José Álvarez', 'Álvarez'] },
    { id: 'olha-sydorenko', names: ['Olha Sydorenko', 'Сидоренко'] },
    { id: 'karl-brandt', names: ['Karl Brandt'] },
    { id: 'pilots', names: ["Pilots' Guild"] },
  ],
  topics: ['Bridge', 'Flood warnings'],
  days: ['2025-02-10', '2025-04-02'],
};
