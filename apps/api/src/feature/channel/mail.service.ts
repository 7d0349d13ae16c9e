import { Injectable } from '@nestjs/common';
import { AccountMailEntity, findMailFigures, MailChoiceEntity, newId, withScope } from '@lianxi/api-data';
import type { DeliveryTest, MailChannel, MailSettings } from '@lianxi/contract';
import {
  addressCode, codeMailOf, dailyTopics, demandMailAddress, DomainError, mailChoiceOf, mailChoices, messageTopics, testMailOf, type AccountVerb, type MailChoice, type MessageTopic,
} from '@lianxi/domain';
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { logAudit, whoAsks } from '../../platform/audit-log.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { Deliveries } from '../../platform/deliveries.js';
import { SendFailure } from '../../platform/delivery-sender.js';
import type { RequestContext } from '../../platform/request-context.js';
import { MailSender } from './mail.sender.js';
import { figuresOf, tried } from './robot.service.js';

const hashOf = (accountId: string, code: string): Buffer => createHash('sha256').update(`${accountId} ${code}`).digest();

/** A person's own mail, and the installation's for its administrator. */
@Injectable()
export class MailService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sender: MailSender,
    private readonly deliveries: Deliveries,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async own(request: RequestContext): Promise<MailSettings> {
    const { accountId } = request.actor;
    const manager = await request.reader();
    const mail = await manager.findOneBy(AccountMailEntity, { accountId });
    const chosen = new Map((await manager.findBy(MailChoiceEntity, { accountId })).map((row) => [row.topic, row.choice]));
    return {
      available: this.sender.available, address: mail?.address ?? null, pendingAddress: mail?.pendingAddress ?? null,
      topics: messageTopics.map((topic) => ({ topic, choice: mailChoiceOf(topic, chosen.get(topic)), choices: choicesOf(topic) })),
    };
  }

  /** A code goes to the address; until it is typed in, the old address stays. Not sent = nothing kept. */
  async setAddress(request: RequestContext, typed: string): Promise<MailSettings> {
    const { accountId, personName } = request.actor;
    const address = demandMailAddress(typed);
    if (!this.sender.available) throw new DomainError('MAIL_OFF');
    const now = this.clock.systemNow();
    const code = String(randomInt(10 ** addressCode.digits)).padStart(addressCode.digits, '0');
    await this.change(request, 'setMailAddress', async (manager, mail) => {
      const again = mail?.codeAt == null ? 0 : Date.parse(mail.codeAt) + addressCode.againSeconds * 1000 - now.getTime();
      if (again > 0) throw new DomainError('RATE_LIMITED', { seconds: Math.ceil(again / 1000) });
      const row = { accountId, pendingAddress: address, codeHash: hashOf(accountId, code).toString('hex'), codeAt: now.toISOString(), codeTries: 0 };
      await manager.upsert(AccountMailEntity, row, ['accountId']);
    });
    await this.sender.sendTo(address, codeMailOf(personName, code, addressCode.minutes), newId()).catch(async (error: unknown) => {
      await this.dataSource.getRepository(AccountMailEntity).update({ accountId }, { pendingAddress: null, codeHash: null, codeAt: null });
      throw error instanceof SendFailure ? new DomainError('NOT_DELIVERED', {}, 'address') : error;
    });
    return this.own(request);
  }

  async confirmAddress(request: RequestContext, typed: string): Promise<MailSettings> {
    const { accountId } = request.actor;
    const now = this.clock.systemNow();
    const wrong = await this.change(request, 'confirmMailAddress', async (manager, mail) => {
      const until = mail?.codeAt == null ? 0 : Date.parse(mail.codeAt) + addressCode.minutes * 60_000;
      if (!mail?.pendingAddress || mail.codeHash === null || until < now.getTime() || mail.codeTries >= addressCode.tries) throw new DomainError('ADDRESS_CODE_EXPIRED', {}, 'code');
      if (!timingSafeEqual(Buffer.from(mail.codeHash, 'hex'), hashOf(accountId, typed.trim()))) {
        await manager.update(AccountMailEntity, { accountId }, { codeTries: mail.codeTries + 1 });
        return new DomainError('ADDRESS_CODE_WRONG', { left: addressCode.tries - mail.codeTries - 1 }, 'code');
      }
      await manager.update(AccountMailEntity, { accountId }, { address: mail.pendingAddress, confirmedAt: now.toISOString(), pendingAddress: null, codeHash: null, codeTries: 0 });
      return null;
    });
    // Thrown after the commit: a wrong try counts.
    if (wrong) throw wrong;
    return this.own(request);
  }

  async removeAddress(request: RequestContext): Promise<MailSettings> {
    const { accountId } = request.actor;
    await this.change(request, 'removeMailAddress', (manager) => manager.update(AccountMailEntity, { accountId }, { address: null, confirmedAt: null, pendingAddress: null, codeHash: null }));
    return this.own(request);
  }

  async choose(request: RequestContext, topic: MessageTopic, choice: MailChoice): Promise<MailSettings> {
    if (!choicesOf(topic).includes(choice)) throw new DomainError('CHOICE_UNKNOWN', { value: choice }, 'choice');
    await this.change(request, 'chooseMail', (manager) => manager.upsert(MailChoiceEntity, { accountId: request.actor.accountId, topic, choice }, ['accountId', 'topic']), { topic, choice });
    return this.own(request);
  }

  async channel(request: RequestContext): Promise<MailChannel> {
    const figures = await findMailFigures(await request.reader());
    return { configured: this.sender.available, from: this.config.mailFrom, figures: figuresOf(figures) };
  }

  async test(request: RequestContext, typed: string): Promise<DeliveryTest> {
    const address = demandMailAddress(typed);
    await this.change(request, 'testMail', async () => undefined);
    return tried(() => this.sender.sendTo(address, testMailOf(request.actor.personName), newId()));
  }

  /** All joint meetings', each inside its own wall. */
  async retry(request: RequestContext): Promise<number> {
    await this.change(request, 'retryMail', async () => undefined);
    const meetings = (await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[];
    let count = 0;
    for (const { id } of meetings) count += await withScope(this.dataSource, id, (manager) => this.deliveries.retry(manager, id, { channel: 'mail' }));
    this.deliveries.wake();
    return count;
  }

  /** On the row as it is now, and into the log of accounts; addresses are not logged. */
  private async change<Result>(request: RequestContext, verb: AccountVerb, work: (manager: EntityManager, mail: AccountMailEntity | null) => Promise<Result>, data: Readonly<Record<string, unknown>> = {}): Promise<Result> {
    const { actor } = request;
    await request.endReading();
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT id FROM account WHERE id = $1 FOR NO KEY UPDATE', [actor.accountId]);
      const result = await work(manager, await manager.findOneBy(AccountMailEntity, { accountId: actor.accountId }));
      await logAudit(manager, { verb, ...whoAsks(request), outcome: result instanceof DomainError ? result.code : 'done', at: request.now, data });
      return result;
    });
  }
}

function choicesOf(topic: MessageTopic): MailChoice[] {
  return mailChoices.filter((choice) => choice !== 'now' || !dailyTopics.includes(topic));
}
