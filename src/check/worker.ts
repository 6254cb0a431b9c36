/** The worker's entry: messages in, messages out, nothing else. */
import type { Order, Report } from './protocol.ts';
import { createResponder } from './respond.ts';

const respond = createResponder((report: Report) => self.postMessage(report));

self.addEventListener('message', (event: MessageEvent<Order>) => void respond(event.data));
