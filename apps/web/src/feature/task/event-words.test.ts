import { readVerbs, systemVerbs, verbs } from '@lianxi/domain';
import { en } from '../../i18n/en';
import { zhCN } from '../../i18n/zh-CN';
import { stateWord, verbWord, type WordLookup } from './event-words';

const lookupOf = (messages: object): WordLookup => (path) => {
  const found = path.split('.').reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Object.entries(at).find(([name]) => name === key)?.[1] : undefined), messages);
  return typeof found === 'string' ? found : undefined;
};
const languages = [['zh', lookupOf(zhCN)], ['en', lookupOf(en)]] as const;

const kinds = ['indicator', 'calendar_correction', 'joint_meeting', 'membership', 'unit', 'notice', 'draft_item', 'duty', 'task', 'assignment', 'report_slot', 'report', 'instruction'];
const states = [
  ...new Set(
    [zhCN.words.taskState, zhCN.words.assignmentState, zhCN.words.slotState, zhCN.words.reportState, zhCN.words.noticeState, zhCN.words.draftState, zhCN.words.frequencyState, zhCN.instruction.state, zhCN.task.event.outcome].flatMap((group) => Object.keys(group)),
  ),
];

describe.each(languages)('words of a log in %s', (language, lookup) => {
  const isWord = (word: string | undefined): boolean => word !== undefined && (language === 'zh' ? /^\p{Script=Han}/u.test(word) : /^[A-Z]/.test(word) && !word.includes('_'));

  it('has one for every verb', () => {
    expect([...verbs, ...systemVerbs, ...readVerbs, 'unheardOf'].filter((verb) => !isWord(verbWord(lookup, verb)))).toEqual([]);
  });

  it('has one for every state, whatever the event was logged on', () => {
    expect(kinds.flatMap((kind) => states.filter((state) => !isWord(stateWord(lookup, kind, state))).map((state) => `${kind} ${state}`))).toEqual([]);
  });

  it('leaves out a state nobody has named', () => {
    expect(stateWord(lookup, 'task', 'unheard_of')).toBeUndefined();
  });
});

it('reads reports opened in the name of an assignment as expected ones', () => {
  expect(stateWord(lookupOf(zhCN), 'assignment', 'expected')).toBe('待报');
  expect(stateWord(lookupOf(zhCN), 'assignment', 'completed')).toBe('已办结');
});
