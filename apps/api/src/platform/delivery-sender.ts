import type { TakenDeliveryRow } from '@lianxi/api-data';
import type { DeliveryChannel, DeliveryFailure, Instant } from '@lianxi/domain';

/** What a sender is given: `id` is the stable name the other side knows a repeated message by. */
export interface Outgoing extends TakenDeliveryRow {
  readonly jointMeetingId: string;
}

/**
 * Sends the messages of one channel. It is done when the other side has said yes, and answers the words of it for the log, never a secret.
 * It throws SendFailure where the other side did not take it, Undeliverable where nobody is there any more, CarriedByAnother where another
 * message takes it along; anything else counts as unknown.
 */
export interface Sender {
  readonly channel: DeliveryChannel;
  send(outgoing: Outgoing): Promise<string | null>;
}

/** The other side did not take it. `answer` = its own words, without secrets; `permanent` = it will not take it later either. */
export class SendFailure extends Error {
  constructor(
    readonly failure: DeliveryFailure,
    readonly answer: string | null = null,
    readonly permanent = false,
  ) {
    super(`${failure}${answer === null ? '' : `: ${answer}`}`);
    this.name = 'SendFailure';
  }
}

/** The target is gone: a webhook that was removed, a person without an address. Dropped, not dead: there is nothing to mend. */
export class Undeliverable extends Error {
  constructor() {
    super('the target is gone');
    this.name = 'Undeliverable';
  }
}

/** It goes inside another message that waits: it stays in the queue until that one's time, and has not been tried. */
export class CarriedByAnother extends Error {
  constructor(readonly nextAt: Instant) {
    super('another message carries it');
    this.name = 'CarriedByAnother';
  }
}

/** Failures of the way, not of one message: what comes behind in the same lane need not be tried now. */
export function isOfTheWay(failure: DeliveryFailure): boolean {
  return failure === 'unreachable' || failure === 'timeout' || failure === 'not_configured' || failure === 'too_many';
}
