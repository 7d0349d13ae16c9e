import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { AccountEntity, AccountMailEntity } from '@lianxi/api-data';
import { joinDayMails, type DayMailWords, type MailWords } from '@lianxi/domain';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { Config } from '../../platform/config.js';
import { Deliveries } from '../../platform/deliveries.js';
import { SendFailure, Undeliverable, type Outgoing, type Sender } from '../../platform/delivery-sender.js';
import { DayMails } from './day-mails.js';

const TIMEOUT_MS = 15_000;

/** Mail over SMTP: plain text, an id that stays, and a word to other machines not to answer. */
@Injectable()
export class MailSender implements Sender, OnModuleInit, OnModuleDestroy {
  readonly channel = 'mail';
  private transport: Transporter | null = null;

  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly deliveries: Deliveries,
    private readonly dayMails: DayMails,
  ) {}

  onModuleInit(): void {
    this.deliveries.register(this);
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }

  get available(): boolean {
    return this.config.smtpUrl !== null;
  }

  /** To the address the account has at the moment of sending; the mails of a day from several joint meetings as one. */
  async send(outgoing: Outgoing): Promise<string | null> {
    const { targetId } = outgoing;
    const mail = await this.dataSource.getRepository(AccountMailEntity).findOneBy({ accountId: targetId });
    const active = await this.dataSource.getRepository(AccountEntity).existsBy({ id: targetId, state: 'active' });
    if (!mail?.address || !active) throw new Undeliverable();
    const others = await this.dayMails.takenBeside(outgoing);
    try {
      const answer = await this.sendTo(mail.address, wordsOf(outgoing, others), outgoing.id);
      await this.dayMails.sentBeside(others, answer);
      return answer;
    } catch (error) {
      await this.dayMails.putBack(others);
      throw error;
    }
  }

  /** The server's answer; SendFailure in its words, without addresses. */
  async sendTo(address: string, { subject, text }: MailWords, id: string): Promise<string | null> {
    const transport = this.opened();
    try {
      const sent = (await transport.sendMail({
        // As an object: nothing in a name or an address can become a second recipient.
        from: this.config.mailFrom, to: { name: '', address }, subject, text, messageId: `<${id}@${this.host()}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }, disableFileAccess: true, disableUrlAccess: true,
      })) as { response?: string };
      return withoutAddresses(sent.response ?? '');
    } catch (error) {
      throw failureOf(error);
    }
  }

  private opened(): Transporter {
    if (this.config.smtpUrl === null) throw new SendFailure('not_configured');
    const url = new URL(this.config.smtpUrl);
    const secure = url.protocol === 'smtps:';
    const auth = url.username === '' ? {} : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } };
    this.transport ??= createTransport({
      host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) || (secure ? 465 : 587), secure, ...auth,
      // A password goes over an encrypted line only, unless the address says ?tls=off for a server beside this one.
      ...(secure ? {} : url.searchParams.get('tls') === 'off' ? { ignoreTLS: true } : { requireTLS: url.username !== '' }),
      connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS,
    });
    return this.transport;
  }

  private host(): string {
    return /@([A-Za-z0-9.-]+)>?\s*$/.exec(this.config.mailFrom)?.[1] ?? 'localhost';
  }
}

function wordsOf({ payload }: Outgoing, others: readonly Outgoing[]): MailWords {
  const days = others.map((other) => (other.payload as unknown as DayMailWords).day);
  return days.length === 0 ? (payload as unknown as MailWords) : joinDayMails([(payload as unknown as DayMailWords).day, ...days]);
}

function withoutAddresses(text: string): string {
  return text.replace(/<?[^\s<>]+@[^\s<>]+>?/g, '…');
}

function failureOf(error: unknown): SendFailure {
  if (error instanceof SendFailure) return error;
  const { code = '', responseCode = 0, response = '' } = error as { code?: string; responseCode?: number; response?: string };
  const words = response === '' ? code || null : withoutAddresses(response);
  if (code === 'EAUTH' || code === 'ETLS') return new SendFailure('not_configured', words);
  if (code === 'ETIMEDOUT') return new SendFailure('timeout');
  if (responseCode >= 500) return new SendFailure('refused', words, true);
  if (responseCode >= 400) return new SendFailure('rejected', words);
  return new SendFailure(code === '' ? 'unknown' : 'unreachable', code || null);
}
