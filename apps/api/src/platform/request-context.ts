import { DomainError, type Actor, type Instant, type LocalDate } from '@lianxi/domain';
import DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource, EntityManager } from 'typeorm';
import { ReadTransaction } from './read-transaction.js';
import type { SignedIn } from './signed-in.js';
import type { TokenGrant } from './token-store.js';

interface State {
  read: ReadTransaction | null;
  signedIn: SignedIn | null;
  readonly loaders: Map<string, DataLoader<unknown, unknown, string>>;
}

const contexts = new WeakMap<FastifyRequest, RequestContext>();

/** Whose request it is, once that is known: for what is told about it afterwards. */
export const contextOfRequest = (request: FastifyRequest): RequestContext | null => contexts.get(request) ?? null;

/**
 * One request: who asks, in which joint meeting, on which day. Apollo copies the context object per operation, so what
 * changes sits in `state`, which copies share.
 */
export class RequestContext {
  readonly state: State;

  constructor(
    readonly req: FastifyRequest,
    readonly reply: FastifyReply,
    readonly dataSource: DataSource,
    readonly now: Instant,
    readonly today: LocalDate,
    signedIn: SignedIn | null,
    /** The joint meeting the header names, if the account may enter it today. */
    readonly jointMeetingId: string | null,
    /** The sender held a session that is no more: SESSION_EXPIRED rather than NOT_SIGNED_IN. */
    private readonly hadSession: boolean,
    /** What another system may do here; null for people. */
    readonly token: TokenGrant | null = null,
  ) {
    this.state = { read: null, signedIn, loaders: new Map() };
    contexts.set(req, this);
  }

  get signedIn(): SignedIn | null {
    return this.state.signedIn;
  }

  demandSignedIn(): SignedIn {
    if (!this.signedIn) throw new DomainError(this.hadSession ? 'SESSION_EXPIRED' : 'NOT_SIGNED_IN');
    return this.signedIn;
  }

  get actor(): Actor {
    return this.demandSignedIn().actor;
  }

  /** The joint meeting of the request, or NOT_FOUND where the header names none the actor may enter. */
  get tenant(): string {
    if (this.jointMeetingId === null) throw new DomainError('NOT_FOUND', { subject: 'joint_meeting' });
    return this.jointMeetingId;
  }

  /** The read transaction of this request, opened at the first use, with the scope of its joint meeting. */
  async reader(): Promise<EntityManager> {
    this.state.read ??= new ReadTransaction(this.dataSource, this.jointMeetingId);
    return this.state.read.open();
  }

  /** Ends the read transaction: before a verb writes, and when the answer is out. What was loaded so far is forgotten. */
  async endReading(): Promise<void> {
    const { read } = this.state;
    this.state.read = null;
    this.state.loaders.clear();
    await read?.close();
  }

  /** One batch of a name per request: `load` is asked once for all ids of a tick, and answers a map by id. */
  loader<Value>(name: string, load: (manager: EntityManager, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>): DataLoader<string, Value | null> {
    const known = this.state.loaders.get(name);
    if (known) return known as unknown as DataLoader<string, Value | null>;
    const made = new DataLoader<string, Value | null>(async (ids) => {
      const found = await load(await this.reader(), ids);
      return ids.map((id) => found.get(id) ?? null);
    });
    this.state.loaders.set(name, made as unknown as DataLoader<unknown, unknown, string>);
    return made;
  }
}
