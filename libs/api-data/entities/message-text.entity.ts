import type { TextKind } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The words a joint meeting opens a message with, where they are its own. */
@Entity('message_text')
export class MessageTextEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'text' })
  kind!: TextKind;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'integer' })
  version!: number;
}
