import { DomainError } from '../shared/domain-error.js';

/** What the search over everything finds, in the order in which it is offered. */
export const searchKinds = ['task', 'unit', 'person', 'duty', 'finding', 'notice'] as const;
export type SearchKind = (typeof searchKinds)[number];

export const searchLimits = { text: 60, ofKind: 6 } as const;

/** What is looked for, without the space around it; null for nothing. TEXT_TOO_LONG over 60 characters. */
export function searchText(text: string): string | null {
  const typed = text.trim();
  if (typed.length > searchLimits.text) throw new DomainError('TEXT_TOO_LONG', { max: searchLimits.text }, 'text');
  return typed === '' ? null : typed;
}
