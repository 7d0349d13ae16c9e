import { memo, useMemo, type MouseEvent } from 'react';
import {
  byNumber,
  lineSegments,
  nextOf,
  noticeLines,
  overlaps,
  type NoticeLine,
  type NoticeSegment,
  type NoticeSpan,
  type TextRange,
} from './notice-segments';

export interface NoticePaneProps {
  /** The whole text, unchanged. */
  text: string;
  spans: readonly NoticeSpan[];
  selectedId?: string | undefined;
  onSelect: (id: string) => void;
  /** Ranges set bold, such as the unit's name. */
  strongs?: readonly TextRange[] | undefined;
  /** Lines that are headings. */
  headings?: ReadonlySet<number> | undefined;
  fromLine?: number | undefined;
  toLine?: number | undefined;
  /** Grey the lines without a sentence of ours. */
  dimOthers?: boolean | undefined;
  /** Spoken name of the text. */
  label: string;
}

const NONE: readonly TextRange[] = [];

/** The official text, its sentences underlined and numbered. The text itself cannot be changed here. */
export function NoticePane(props: NoticePaneProps) {
  const { text, spans, strongs = NONE, fromLine = 1, toLine = Infinity, selectedId, onSelect } = props;
  const lines = useMemo(() => noticeLines(text), [text]);
  const selected = useMemo(() => spans.find((span) => span.id === selectedId), [spans, selectedId]);
  const handleClick = (event: MouseEvent) => {
    const hit = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-select]') : null;
    const id = hit?.dataset['select'];
    if (id !== undefined) onSelect(id);
  };
  return (
    <div className="lx-notice" role="document" aria-label={props.label} onClick={handleClick}>
      {lines
        .filter((line) => line.line >= fromLine && line.line <= toLine && line.text.trim() !== '')
        .map((line) => (
          <Line
            key={line.line}
            line={line}
            spans={spans}
            strongs={strongs}
            selectedId={selected !== undefined && overlaps(selected, line) ? selectedId : undefined}
            heading={props.headings?.has(line.line) === true}
            dimOthers={props.dimOthers === true}
          />
        ))}
    </div>
  );
}

interface LineProps {
  line: NoticeLine;
  spans: readonly NoticeSpan[];
  strongs: readonly TextRange[];
  selectedId: string | undefined;
  heading: boolean;
  dimOthers: boolean;
}

const Line = memo(function Line({ line, spans, strongs, selectedId, heading, dimOthers }: LineProps) {
  const segments = useMemo(() => lineSegments(line, spans, strongs), [line, spans, strongs]);
  const dim = dimOthers && segments.every((segment) => segment.spans.length === 0);
  const classes = ['line', dim ? 'dim' : '', heading ? 'heading' : ''].filter(Boolean).join(' ');
  return (
    <div className={classes} data-line={line.line}>
      <span className="no" aria-hidden="true">
        {line.line}
      </span>
      <p>
        {segments.map((segment) => (
          <Segment key={segment.start} segment={segment} selectedId={selectedId} />
        ))}
      </p>
    </div>
  );
});

function Segment({ segment, selectedId }: { segment: NoticeSegment; selectedId: string | undefined }) {
  const words = segment.strong ? <b className="strong">{segment.text}</b> : segment.text;
  const first = segment.spans[0];
  if (first === undefined) return words;
  const selected = segment.spans.some((span) => span.id === selectedId);
  const classes = [
    'sentence',
    selected ? 'selected' : '',
    segment.spans.every((span) => span.unconfirmed) ? 'unconfirmed' : '',
  ];
  return (
    <span
      className={classes.filter(Boolean).join(' ')}
      data-span-ids={` ${segment.spans.map((span) => span.id).join(' ')} `}
      data-select={nextOf(segment.spans, selectedId)}
    >
      {byNumber(segment.opens).map(([number, spans]) => (
        <button
          key={number}
          type="button"
          className="num"
          data-select={nextOf(spans, selectedId)}
          aria-pressed={spans.some((span) => span.id === selectedId)}
        >
          {number}
        </button>
      ))}
      {words}
    </span>
  );
}
