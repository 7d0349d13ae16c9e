import type { ReportContentFragment } from '../../gql/graphql';
import { beforeOf, faultsOf, firstForm, inputOf, sameForm } from './report-form';

const report = (part: Partial<ReportContentFragment>): ReportContentFragment => ({
  id: 'r', sequence: 1, state: 'submitted', text: '已接通3家', facts: [{ label: '接通医院', value: '44' }], figures: [], nextStep: null, unchanged: false, onBehalf: false, onBehalfSource: null, underException: false,
  unitName: '市社保局', postTitle: null, personName: null, submittedAt: null, reviewedAt: null, returnReason: null, savedAt: '2026-11-22T00:00:00Z', version: 1, attachments: [], ...part,
});

describe('the report form', () => {
  it('takes the draft before a returned report before the last period’s figures', () => {
    const previousReport = report({ text: '上期' });
    expect(firstForm({ indicators: [], draft: report({ text: '草稿' }), reports: [report({ state: 'returned', text: '退' })], previousReport }).text).toBe('草稿');
    expect(firstForm({ indicators: [], reports: [report({ state: 'returned', text: '退' })], previousReport }).text).toBe('退');
    const fresh = firstForm({ indicators: [], reports: [], previousReport });
    expect(fresh.text).toBe('');
    expect(fresh.facts).toMatchObject([{ label: '接通医院', value: '44' }]);
    expect(beforeOf(previousReport, '接通医院 ')).toBe('44');
  });

  it('leaves out empty figures and keeps half ones to be named', () => {
    const form = { text: ' 好 ', facts: [{ key: '1', label: '', value: ' ' }, { key: '2', label: '户', value: '' }], nextStep: ' ', figures: [], files: [], unchanged: false };
    expect(inputOf(form)).toEqual({ text: '好', facts: [{ label: '户', value: '' }], figures: [], nextStep: null, attachmentIds: [], unchanged: false });
    expect(faultsOf(form, { confirmed: true, onBehalf: false, source: '', indicators: [] }).facts?.has('2')).toBe(true);
  });

  it('asks for words, the confirmation, and a source when filed on behalf', () => {
    const empty = firstForm({ indicators: [], reports: [] });
    expect(faultsOf(empty, { confirmed: false, onBehalf: true, source: ' ', indicators: [] })).toEqual({ text: 'progressMissing', classified: 'classifiedNeeded', source: 'onBehalfMissing' });
    expect(faultsOf({ ...empty, unchanged: true }, { confirmed: true, onBehalf: true, source: '电话', indicators: [] })).toEqual({});
    expect(sameForm(empty, { ...empty, text: ' ' })).toBe(true);
  });
});
