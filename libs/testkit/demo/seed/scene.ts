import type { Actor, EventDraft, VerbContext } from '@lianxi/domain';
import type { Directory } from './directory.js';
import type { MeetingBook } from './meeting-book.js';

/** What one step of the story is played with. */
export interface Scene {
  readonly book: MeetingBook;
  readonly directory: Directory;
  readonly actor: Actor;
  readonly context: VerbContext;
  readonly append: (events: readonly EventDraft[]) => void;
}
