import type { Verb } from '../../gql/graphql';
import { opens, type TodayItem } from './today-target';
import { CALL_OFF_KEY, canBulk, keyOf, REPEAT_KEY } from './today-verbs';

export type TodayCommand =
  | { readonly kind: 'move'; readonly step: 1 | -1 }
  | { readonly kind: 'edge'; readonly to: 'first' | 'last' }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'go' }
  | { readonly kind: 'select' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'verb'; readonly verb: Verb }
  | { readonly kind: 'callOff' }
  | { readonly kind: 'help' };

const MOVES: Readonly<Record<string, TodayCommand>> = {
  j: { kind: 'move', step: 1 }, ArrowDown: { kind: 'move', step: 1 }, k: { kind: 'move', step: -1 }, ArrowUp: { kind: 'move', step: -1 },
  Home: { kind: 'edge', to: 'first' }, End: { kind: 'edge', to: 'last' }, '?': { kind: 'help' }, [CALL_OFF_KEY]: { kind: 'callOff' },
};

/** What a key means on a line; null where it means nothing there. Letters only while the reader wants them (WCAG 2.1.4). */
export function commandOf(key: string, item: TodayItem | null, letters: boolean): TodayCommand | null {
  const plain = key.length > 1 || letters;
  const move = MOVES[key];
  if (move !== undefined) return plain ? move : null;
  if (item === null || !plain) return null;
  if (key === 'Enter') return opens(item) ? { kind: 'toggle' } : { kind: 'go' };
  if (key === 'o') return { kind: 'go' };
  if (key === 'x') return canBulk(item) ? { kind: 'select' } : null;
  if (key === REPEAT_KEY) return item.repeatable ? { kind: 'repeat' } : null;
  const verb = item.viewerCan.find((each) => keyOf(each) === key);
  return verb === undefined ? null : { kind: 'verb', verb };
}
