import type { Bulletin, BulletinReceipt } from '../bulletin/bulletin.js';
import { bulletinFigures, type CountedLine, type NamedUnit } from '../bulletin/bulletin-figures.js';

const line = (unitId: string, outcome: CountedLine['outcome'], count: number): readonly CountedLine[] => Array.from({ length: count }, () => ({ unitId, outcome }));

/** unit-1: all four in time; unit-2: one missing of three; unit-3: two late of six; unit-4 owes nothing. */
export const sampleBulletinLines: readonly CountedLine[] = [...line('unit-1', 'in_time', 4), ...line('unit-2', 'in_time', 2), ...line('unit-2', 'missing', 1), ...line('unit-3', 'in_time', 4), ...line('unit-3', 'late', 2)];
export const sampleBulletinUnits: readonly NamedUnit[] = [
  { unitId: 'unit-1', unitName: '市甲局', level: 'city' }, { unitId: 'unit-2', unitName: '市乙局', level: 'city' }, { unitId: 'unit-3', unitName: '东县人民政府', level: 'county' }, { unitId: 'unit-4', unitName: '市丁局', level: 'city' },
];

/** Of October 2026, frozen on 2 November. */
export function sampleBulletin(changes: Partial<Bulletin> = {}): Bulletin {
  return {
    id: 'bulletin-1', jointMeetingId: 'jm-1', code: 'TB-2026-001', state: 'draft', title: '关于2026年10月任务进展报送情况的通报', fromOn: '2026-10-01', untilOn: '2026-10-31', level: null, issuer: 'department', draftedOn: '2026-11-02',
    frozenOn: '2026-11-02', frozenAt: '2026-11-02T01:00:00.000Z', frozenSeq: 120, figures: bulletinFigures(sampleBulletinLines, sampleBulletinUnits), ruleVersion: 1, missingFrom: 1, lateFrom: 2, goodFrom: 3, text: '一、总体情况\n〔图〕\n〔表〕',
    stateReason: null, approvedOn: null, approvedBy: null, issuedOn: null, numberYear: null, number: null, checkpointSeq: null, checkpointHash: null, version: 1, ...changes,
  };
}

export function sampleBulletinReceipt(changes: Partial<BulletinReceipt> = {}): BulletinReceipt {
  return { id: 'receipt-1', jointMeetingId: 'jm-1', bulletinId: 'bulletin-1', unitId: 'unit-1', state: 'pending', receivedOn: null, source: null, postTitle: null, personName: null, version: 1, ...changes };
}
