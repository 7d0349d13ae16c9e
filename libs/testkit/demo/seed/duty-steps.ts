import { expandHolders, setFrequency, setRecipient, yearOf, type Duty } from '@lianxi/domain';
import type { DemoExpansion, DemoFrequency, DemoRecipient } from '../demo-plan.types.js';
import { demandRow } from './meeting-book.js';
import type { Scene } from './scene.js';

function dutyOf({ book }: Scene, dutyId: string): Duty {
  return demandRow(book.duties.get(dutyId), `duty ${dutyId}`);
}

export function playFrequency(scene: Scene, { dutyId, months, basis, on }: DemoFrequency): void {
  const duty = dutyOf(scene, dutyId);
  const after = setFrequency(scene.actor, duty, { version: duty.version, months, basis, fromOn: on }, scene.context);
  scene.book.duties.set(dutyId, after.duty);
  scene.append(after.events);
}

export function playRecipient(scene: Scene, { dutyId, recipientUnitCode, basis }: DemoRecipient): void {
  const duty = dutyOf(scene, dutyId);
  const unitId = scene.directory.unitId(recipientUnitCode);
  const after = setRecipient(scene.actor, duty, { version: duty.version, unitId, basis }, scene.context);
  scene.book.duties.set(dutyId, after.duty);
  scene.append(after.events);
}

export function playExpansion(scene: Scene, { dutyId, unitCodes }: DemoExpansion): void {
  const { book, directory, actor, context } = scene;
  const duty = dutyOf(scene, dutyId);
  const unitIds = unitCodes.map((code) => directory.unitId(code));
  const siblings = [...book.duties.values()].filter((each) => each.id !== duty.id && each.noticeId === duty.noticeId && each.startOffset === duty.startOffset && each.endOffset === duty.endOffset);
  const siblingUnitIds = new Set(siblings.flatMap((each) => each.unitId ?? []));
  const codes = book.takeCodes('ZZ', yearOf(context.today), unitIds.length - (duty.unitId === null ? 1 : 0));
  const after = expandHolders(actor, { duty, siblingUnitIds, codes }, { version: duty.version, unitIds }, context);
  for (const each of [after.duty, ...after.added]) book.duties.set(each.id, each);
  scene.append(after.events);
}
