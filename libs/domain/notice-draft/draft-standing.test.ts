import { sampleItem } from '../testing/samples.js';
import type { DraftItem } from './draft-item.js';
import { standingOf } from './draft-standing.js';

const sure = { confidence: 1, reasons: [] };
const nobody = { units: [] };

it.each<[string, Partial<DraftItem>, string]>([
  ['certain', sure, 'certain'],
  ['read with a reason to doubt', { ...sure, reasons: ['open-list'] }, 'doubtful'],
  ['read with little certainty', { ...sure, confidence: 0.79 }, 'doubtful'],
  ['data nobody is to receive', { ...sure, dutyKind: 'data' }, 'doubtful'],
  ['data with a recipient', { ...sure, dutyKind: 'data', recipientUnitId: 'unit-0' }, 'certain'],
  ['a task about data', { ...sure, kind: 'task', dutyKind: 'data' }, 'certain'],
  ['changed since the edition before', { ...sure, change: 'changed' }, 'doubtful'],
  ['held by nobody, however sure', { ...sure, kind: 'class_duty', ...nobody }, 'unsettled'],
  ['held by nobody and doubtful: counted once', { confidence: 0.5, kind: 'class_duty', ...nobody }, 'unsettled'],
  ['of every county', { ...sure, kind: 'lower_duty', ...nobody }, 'certain'],
  ['gone', { change: 'gone', ...nobody }, 'gone'],
  ['dropped', { state: 'dropped', ...nobody }, 'dropped'],
  ['confirmed', { state: 'confirmed', ...nobody }, 'certain'],
])('a draft that is %s', (_what, changes, wanted) => {
  expect(standingOf(sampleItem(changes))).toBe(wanted);
});
