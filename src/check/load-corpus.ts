import type { CorpusFile } from './corpus-file.ts';

/** Fetches the corpus file, telling how far it has come (bytes); rejects with a message for a person. */
export async function loadCorpus(
  address: string,
  onloading: (loaded: number, total: number | null) => void,
): Promise<CorpusFile> {
  const response = await fetch(address).catch(() => null);
  if (!response) throw new Error('the corpus could not be fetched: no connection');
  if (!response.ok) {
    throw new Error(
      `the corpus could not be fetched (${response.status}): reload this page, it may have changed`,
    );
  }
  const file: unknown = await read(response, onloading).catch(() => null);
  if (typeof file !== 'object' || file === null || !('articles' in file)) {
    throw new Error('the corpus could not be read: it did not come whole');
  }
  return file as CorpusFile;
}

async function read(
  response: Response,
  onloading: (loaded: number, total: number | null) => void,
): Promise<unknown> {
  // A compressed file's length says nothing of what will be read.
  const length = response.headers.get('content-encoding') ? null : response.headers.get('content-length');
  const total = length === null ? null : Number(length);
  let loaded = 0;
  const counted = response.body!.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        loaded += chunk.length;
        onloading(loaded, total);
        controller.enqueue(chunk);
      },
    }),
  );
  return new Response(counted).json();
}
