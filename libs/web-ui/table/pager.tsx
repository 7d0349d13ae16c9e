import type { ReactNode } from 'react';
import type { PageState, PageTableLabels } from './page-table.types';

export interface PagerProps {
  page: PageState;
  onPage: ((offset: number) => void) | undefined;
  labels: PageTableLabels;
  footer: ReactNode;
}

/** First, last, and two either side of the current page; null stands for a gap. */
export function pageNumbers(current: number, count: number): readonly (number | null)[] {
  const wanted = [...new Set([1, current - 1, current, current + 1, count])].filter(
    (page) => page >= 1 && page <= count,
  );
  return wanted
    .sort((a, b) => a - b)
    .flatMap((page, index, all) => (index > 0 && page - (all[index - 1] ?? page) > 1 ? [null, page] : [page]));
}

export function Pager({ page, onPage, labels, footer }: PagerProps) {
  const current = Math.floor(page.offset / page.limit) + 1;
  const count = Math.max(1, Math.ceil(page.total / page.limit));
  const goTo = (target: number) => () => onPage?.((target - 1) * page.limit);
  return (
    <div className="lx-pager">
      <span>{labels.total(page.total)}</span>
      {footer}
      {count === 1 ? null : (
        <div className="pages">
          <button type="button" aria-label={labels.previous} disabled={current === 1} onClick={goTo(current - 1)}>
            ‹
          </button>
          {pageNumbers(current, count).map((number, index) =>
            number === null ? (
              <span key={`gap-${index}`}>…</span>
            ) : (
              <button
                key={number}
                type="button"
                aria-label={labels.page(number)}
                aria-current={number === current ? 'page' : undefined}
                onClick={goTo(number)}
              >
                {number}
              </button>
            ),
          )}
          <button type="button" aria-label={labels.next} disabled={current === count} onClick={goTo(current + 1)}>
            ›
          </button>
        </div>
      )}
    </div>
  );
}
