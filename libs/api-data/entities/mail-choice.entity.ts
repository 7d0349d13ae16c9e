import type { MailChoice, MessageTopic } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a person wants to hear of a topic by mail, where it is not the default. */
@Entity('mail_choice')
export class MailChoiceEntity {
  @PrimaryColumn({ type: 'uuid' })
  accountId!: string;

  @PrimaryColumn({ type: 'text' })
  topic!: MessageTopic;

  @Column({ type: 'text' })
  choice!: MailChoice;
}
