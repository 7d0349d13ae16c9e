import type { SearchQuery } from '../../gql/graphql';

type Hit = SearchQuery['search'][number];

/** One line to choose: a page, or something found. */
export interface SearchRow {
  readonly key: string;
  readonly group: 'page' | Hit['kind'];
  readonly title: string;
  readonly code: string | null;
  readonly detail: string | null;
  readonly path: string;
}

export interface SearchPage {
  readonly name: string;
  readonly path: string;
}

/** Where a thing found is read. */
export function placeOf({ kind, id, placeId, fromAssessment }: Hit): string {
  if (kind === 'task') return `/tasks/${id}`;
  if (kind === 'unit') return `/units/${id}`;
  if (kind === 'person') return `/units/${placeId}`;
  if (kind === 'duty') return `/register?duty=${id}`;
  if (kind === 'notice') return `/notices/${id}`;
  return fromAssessment ? `/assessments/${placeId}` : `/inspections/${placeId}`;
}

/** Pages whose name holds what was typed, all of them while nothing is, then what was found in its order. */
export function searchRows(typed: string, pages: readonly SearchPage[], hits: readonly Hit[]): readonly SearchRow[] {
  const wanted = typed.trim().toLowerCase();
  const named = pages.filter(({ name }) => name.toLowerCase().includes(wanted));
  return [
    ...named.map(({ name, path }): SearchRow => ({ key: path, group: 'page', title: name, code: null, detail: null, path })),
    ...hits.map((hit): SearchRow => ({ key: `${hit.kind}-${hit.id}`, group: hit.kind, title: hit.title, code: hit.code ?? null, detail: hit.detail ?? null, path: placeOf(hit) })),
  ];
}

/** A title before, at and after the words typed; the middle is empty where they do not stand in it. */
export function marked(title: string, typed: string): readonly [string, string, string] {
  const wanted = typed.trim().toLowerCase();
  const from = wanted === '' ? -1 : title.toLowerCase().indexOf(wanted);
  return from < 0 ? [title, '', ''] : [title.slice(0, from), title.slice(from, from + wanted.length), title.slice(from + wanted.length)];
}
