import { dataKind, dataRecipient, dataWhat } from './duty-kind.js';
import type { DataProvisionDraft, NoticeWarning, UnitDraft } from './notice-draft.js';

/** The ledger of data duties: who provides what to whom, as far as the notice says it. */
export function readDataProvisions(raw: string, text: string, units: readonly UnitDraft[]): { provisions: DataProvisionDraft[]; warnings: NoticeWarning[] } {
  const byStart = new Map<number, DataProvisionDraft>();
  const warnings: NoticeWarning[] = [];
  for (const unit of units) {
    if (unit.generic) continue;
    for (const duty of unit.duties) {
      if (!duty.kinds.includes('data')) continue;
      const known = byStart.get(duty.start);
      if (known !== undefined) { known.units.push(unit.name); continue; }
      const words = text.slice(duty.start, duty.end);
      const kind = dataKind(words);
      const what = dataWhat(words);
      const recipient = dataRecipient(words);
      const stated = recipient !== null || kind === 'platform';
      byStart.set(duty.start, {
        text: duty.text, start: duty.start, end: duty.end, units: [unit.name], kind, recipient,
        what: what === null ? null : raw.slice(duty.start + what.start, duty.start + what.end),
        confidence: stated ? 1 : 0.6, reason: stated ? null : 'recipient-unstated',
      });
      if (kind === 'generic' && recipient === null) warnings.push({ code: 'recipient-missing', start: duty.start, end: duty.end });
    }
  }
  return { provisions: [...byStart.values()].sort((a, b) => a.start - b.start), warnings };
}
