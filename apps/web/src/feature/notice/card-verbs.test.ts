import { jest } from '@jest/globals';
import type { ReviewDraftFragment } from '../../gql/graphql';
import { cardVerbs, type Latest } from './card-verbs';
import type { DraftActions, Outcome } from './use-draft-actions';

const draftOf = (id: string) => ({ id, kind: 'class_duty', state: 'open', change: 'new', units: [], reasons: [], confidence: 1, title: id }) as unknown as ReviewDraftFragment;
const ids = ['56-1', '56-2', '59-2'];
const order = (id: string) => ids[ids.indexOf(id) + 1] ?? null;
const government = { name: '各级政府', unitId: null, role: 'responsible', generic: true } as const;

/** A verb whose answer comes when the test lets it come. */
function stand(selectedId: string) {
  const setMode = jest.fn();
  let answer: (outcome: Outcome) => void = () => undefined;
  const verb = () => new Promise<Outcome>((resolve) => { answer = resolve; });
  const latest: { current: Latest } = { current: { review: { selectedId, after: order, setMarks: () => undefined, setMode, merges: new Map([['56-2', '56-1']]) }, onSelect: (id) => choose(id) } };
  const choose = (id: string) => { latest.current = { ...latest.current, review: { ...latest.current.review, selectedId: id } }; };
  const drop = jest.fn(verb);
  const actions = { revise: verb, drop, merge: verb, restore: verb, split: verb } as unknown as DraftActions;
  const verbs = cardVerbs({ actions, latest, onRefused: () => undefined, onDropped: () => undefined });
  const settle = async (outcome: Outcome = null) => {
    answer(outcome);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { verbs, choose, settle, drop, setMode, selected: () => latest.current.review.selectedId };
}

describe('after a verb', () => {
  it('leads on to the next card where the eye still rests on the settled one', async () => {
    const { verbs, settle, selected } = stand('56-1');
    void verbs.onFix(draftOf('56-1'), { units: [government] });
    await settle();
    expect(selected()).toBe('56-2');
  });

  it('leaves alone what was chosen meanwhile, and the next verb is for that one', async () => {
    const { verbs, choose, settle, selected, drop } = stand('56-1');
    void verbs.onFix(draftOf('56-1'), { units: [government] });
    choose('59-2');
    await settle();
    expect(selected()).toBe('59-2');
    verbs.onDrop(draftOf('59-2'));
    expect(drop).toHaveBeenCalledWith(expect.objectContaining({ id: '59-2' }));
  });

  it.each(['onDrop', 'onMerge', 'onRestore'] as const)('does not move a later choice by %s', async (verb) => {
    const { verbs, choose, settle, selected } = stand('56-2');
    verbs[verb](draftOf('56-2'));
    choose('56-1');
    choose('59-2');
    await settle();
    expect(selected()).toBe('59-2');
  });

  it('does not close what is open below another card', () => {
    const { verbs, choose, setMode } = stand('56-1');
    choose('59-2');
    verbs.onMode(draftOf('56-1'), null);
    expect(setMode).not.toHaveBeenCalled();
    verbs.onMode(draftOf('59-2'), 'edit');
    expect(setMode).toHaveBeenCalledWith('edit');
  });

  it('stays where a verb was refused', async () => {
    const { verbs, settle, selected } = stand('56-1');
    verbs.onDrop(draftOf('56-1'));
    await settle({ text: '没有改动', code: 'INTERNAL', category: 'INTERNAL', params: {}, field: undefined, requestId: null });
    expect(selected()).toBe('56-1');
  });
});
