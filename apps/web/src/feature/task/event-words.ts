/** Finds one word of the reader's language by its path. */
export type WordLookup = (path: string) => string | undefined;

/** Where the states of each kind of thing have their words. */
const GROUPS: Readonly<Record<string, string>> = {
  task: 'words.taskState',
  assignment: 'words.assignmentState',
  report_slot: 'words.slotState',
  report: 'words.reportState',
  notice: 'words.noticeState',
  draft_item: 'words.draftState',
  duty: 'words.frequencyState',
  instruction: 'instruction.state',
};
/** What became of a duty when a notice was entered. */
const OUTCOMES = 'task.event.outcome';

/** The word of a verb, of a person or of the system; one without a word is never shown as its key. */
export function verbWord(lookup: WordLookup, verb: string): string {
  return lookup(`words.verb.${verb}`) ?? lookup(`words.systemVerb.${verb}`) ?? lookup(`task.event.reading.${verb}`) ?? lookup('task.event.other') ?? '';
}

/**
 * The word of a state. Some events are logged on a thing beside the one whose state they tell: reports are opened in
 * the name of their assignment. So the thing's own words come first, then those of every other kind.
 */
export function stateWord(lookup: WordLookup, kind: string, state: string): string | undefined {
  const own = GROUPS[kind];
  const groups = [...(own === undefined ? [] : [own]), 'words.slotState', ...Object.values(GROUPS), OUTCOMES];
  for (const group of groups) {
    const found = lookup(`${group}.${state}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
