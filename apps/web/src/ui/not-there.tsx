import { EmptyState, PageHead, Sheet } from '@lianxi/web-ui';
import { Link } from 'react-router';

export interface NotThereProps {
  /** Head of the page; left out, the list's name. */
  title?: string;
  /** Name of the list it would stand in, and where that list is. */
  list: string;
  to: string;
  fact: string;
  next: string;
}

/** What is not there, or not for this reader: said under a head, with the way back. */
export function NotThere({ title, list, to, fact, next }: NotThereProps) {
  return (
    <>
      <PageHead title={title ?? list} />
      <Sheet strong label={fact}>
        <EmptyState
          fact={fact}
          next={next}
          action={
            <Link className="lx-btn" to={to}>
              {list}
            </Link>
          }
        />
      </Sheet>
    </>
  );
}
