import { changesOfForm, faultsOfForm, formOfDraft, type DraftEdited } from './draft-form';

const draft: DraftEdited = {
  kind: 'unit_duty',
  title: '办理法律援助',
  dutyKind: 'main',
  units: [{ name: '市司法局', unitId: 'u1', unitName: '市司法局', role: 'member', generic: false }],
  frequencyMonths: null,
};
const task: DraftEdited = {
  ...draft,
  kind: 'task',
  units: [{ name: '市财政局', unitId: 'u2', unitName: '市财政局', role: 'support', generic: false }],
};

describe('editing a draft', () => {
  it('sends only what was changed', () => {
    const form = formOfDraft(draft);
    expect(changesOfForm(draft, form)).toBeNull();
    expect(changesOfForm(draft, { ...form, title: ' 法律援助 ' })).toEqual({ title: '法律援助' });
    expect(changesOfForm(draft, { ...form, dutyKind: 'support', dueOn: '2027-01-05' })).toEqual({
      dutyKind: 'support',
      dueOn: '2027-01-05',
    });
  });

  it('wants a basis where a person sets a frequency, not where the text states one', () => {
    const form = formOfDraft(draft);
    expect(faultsOfForm(draft, { ...form, months: '3' })).toEqual({ basis: 'required' });
    expect(faultsOfForm(draft, { ...form, months: '3', basis: '第二次会议纪要第三条' })).toEqual({});
    const stated = { ...draft, frequencyMonths: 6 };
    expect(faultsOfForm(stated, formOfDraft(stated))).toEqual({});
  });

  it('takes a frequency away with nothing typed', () => {
    const stated = { ...draft, frequencyMonths: 6, frequencyBasis: '文件' };
    expect(changesOfForm(stated, { ...formOfDraft(stated), months: '', basis: '' })).toEqual({
      frequencyMonths: 0,
      frequencyBasis: '',
    });
  });

  it('wants a basis for a recipient a person sets, not for one the sentence names', () => {
    const data: DraftEdited = { ...draft, dutyKind: 'data' };
    const form = formOfDraft(data);
    const chosen = { ...form, recipient: { id: 'u0', name: '市民政局' } };
    expect(faultsOfForm(data, chosen)).toEqual({ recipientBasis: 'required' });
    const based = { ...chosen, recipientBasis: ' 会议纪要 ' };
    expect(faultsOfForm(data, based)).toEqual({});
    expect(changesOfForm(data, based)).toEqual({ recipientUnitId: 'u0', recipientBasis: '会议纪要' });
    const said = { ...data, recipientUnitId: 'u0', recipientUnitName: '市民政局' };
    expect(faultsOfForm(said, formOfDraft(said))).toEqual({});
    expect(changesOfForm(said, formOfDraft(said))).toBeNull();
    expect(changesOfForm(said, { ...formOfDraft(said), recipient: null })).toEqual({ recipientUnitId: null });
  });

  it('takes a due date away with nothing chosen', () => {
    const due = { ...task, dueOn: '2026-12-31' };
    expect(changesOfForm(due, { ...formOfDraft(due), dueOn: '' })).toEqual({ dueOn: null });
  });

  it('refuses months out of reach, empty titles, units twice or none', () => {
    const form = formOfDraft(draft);
    expect(faultsOfForm(draft, { ...form, months: '0', basis: 'x' })).toEqual({ months: 'range' });
    expect(faultsOfForm(draft, { ...form, months: '61', basis: 'x' })).toEqual({ months: 'range' });
    expect(faultsOfForm(draft, { ...form, title: '  ', units: [] })).toEqual({ title: 'required', units: 'required' });
    expect(faultsOfForm(draft, { ...form, units: [...form.units, ...form.units] })).toEqual({ units: 'twice' });
  });

  it('wants one lead in a task, or a responsible unit to take it', () => {
    const form = formOfDraft(task);
    expect(faultsOfForm(task, form)).toEqual({ units: 'no-lead' });
    const lead = { name: '市民政局', unitId: 'u3', unitName: '市民政局', role: 'lead' as const, generic: false };
    expect(faultsOfForm(task, { ...form, units: [lead, ...form.units] })).toEqual({});
    expect(faultsOfForm(task, { ...form, units: [{ ...lead, role: 'responsible' }] })).toEqual({});
    expect(faultsOfForm(task, { ...form, units: [lead, { ...lead, unitId: 'u4', name: '市教育局' }] })).toEqual({
      units: 'several-leads',
    });
  });
});
