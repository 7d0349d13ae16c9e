import { MessageChannel } from 'node:worker_threads';
import { TextDecoder, TextEncoder } from 'node:util';

/** What jsdom lacks and the router asks for when it is loaded: import it before anything else. */
Object.assign(globalThis, { TextEncoder, TextDecoder, MessageChannel, CSS: { escape: (value: string) => value } });
