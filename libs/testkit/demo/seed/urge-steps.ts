import { isOwed, markOfSlot, urge } from '@lianxi/domain';
import type { Scene } from './scene.js';

/** So many of what is late are urged: the others show that nobody has yet. */
const URGED = 3;
const WORDS = '请于下一个工作日前报送，确有困难的来电说明。';

/** The secretariat urges what has been late longest. */
export function playUrges({ book, actor, context, append }: Scene): void {
  const late = [...book.slots.values()].filter((slot) => isOwed(slot) && markOfSlot(slot, context) === 'overdue');
  const longest = late.sort((one, other) => (one.dueOn === other.dueOn ? (one.id < other.id ? -1 : 1) : one.dueOn < other.dueOn ? -1 : 1)).slice(0, URGED);
  for (const slot of longest) append(urge(actor, { kind: 'report_slot', slot, aboveUnitId: null, lastUrgedOn: null }, { text: WORDS, reason: null }, context).events);
}
