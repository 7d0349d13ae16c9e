import { useSearchParams } from 'react-router';
import { writeChoice } from './write-choice';

export interface StateChoice<Choice extends string> {
  readonly choice: Choice;
  /** As the list takes it: nothing for all. */
  readonly filter: { states?: Exclude<Choice, 'all'>[] };
  readonly offset: number;
  readonly choose: (choice: Choice) => void;
  readonly moveTo: (offset: number) => void;
}

/** State and place in a list, kept in the address: of a list that is narrowed by one state or none (`all`). */
export function useStateChoice<const Choice extends string>(choices: readonly Choice[], all: Choice & 'all'): StateChoice<Choice> {
  const [params, setParams] = useSearchParams();
  const change = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, next), { replace: true });
  const choice = choices.find((each) => each === params.get('state')) ?? all;
  return {
    choice,
    filter: choice === all ? {} : { states: [choice as Exclude<Choice, 'all'>] },
    offset: Math.max(0, Math.floor(Number(params.get('offset') ?? '0')) || 0),
    choose: (value) => change({ state: value === all ? null : value }),
    moveTo: (offset) => change({ offset: String(offset) }),
  };
}
