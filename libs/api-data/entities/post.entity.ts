import type { PostKind } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A post of a unit. */
@Entity('post')
export class PostEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  kind!: PostKind;

  @Column({ type: 'text', nullable: true })
  portfolio!: string | null;

  @Column({ type: 'integer' })
  position!: number;
}
