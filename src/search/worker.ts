/** The worker's entry: messages in, messages out, nothing else. */
import type { Question } from './protocol.ts';
import { createResponder } from './respond.ts';

const respond = createResponder();

self.addEventListener('message', (event: MessageEvent<Question>) => {
  void respond(event.data).then((answer) => self.postMessage(answer));
});
