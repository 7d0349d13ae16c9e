import { todayGroups } from '@lianxi/domain';
import { Sheet } from '@lianxi/web-ui';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Verb } from '../../gql/graphql';
import { commandOf, type TodayCommand } from './today-keys';
import { TodayRow } from './today-row';
import { targetOf, type TodayItem } from './today-target';
import { canBulk } from './today-verbs';
import type { TodayDesk } from './use-today-desk';

export interface TodayListProps {
  items: readonly TodayItem[];
  attention: readonly TodayItem[];
  /** Whose three things stand above: 您 for leaders. */
  attentionTitle: string;
  desk: TodayDesk;
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  /** Whether single letters are keys. */
  letters: boolean;
  onHelp: () => void;
  panel: (item: TodayItem, verb: Verb | null) => ReactNode;
}

interface Placed {
  readonly place: string;
  readonly item: TodayItem;
}

/** What has to be done today, the most urgent sheet first; walked with the arrow keys. */
export function TodayList(props: TodayListProps) {
  const { t } = useTranslation();
  const { items, attention, desk, selected, onSelect, panel } = props;
  const above = attention.map((item): Placed => ({ place: `above ${item.id}`, item }));
  const below = items.map((item): Placed => ({ place: item.id, item }));
  const root = useRef<HTMLDivElement>(null);
  const { current, handleKey, handleFocus } = useWalk(root, [...above, ...below], props);
  const selects = items.some(canBulk);
  const row = ({ place, item }: Placed, checked: boolean) => (
    <TodayRow
      key={place} place={place} item={item} desk={desk} current={place === current} selected={checked && selected.has(item.id)} panel={panel}
      onSelect={checked ? () => onSelect(toggled(selected, item.id)) : undefined}
    />
  );
  return (
    <div ref={root} className="today-sheets" onKeyDown={handleKey} onFocus={handleFocus}>
      {above.length === 0 ? null : (
        <Sheet id="attention" strong title={props.attentionTitle} note={t('today.attentionNote')} className="today-attention">
          <ul aria-label={props.attentionTitle}>{above.map((each) => row(each, false))}</ul>
        </Sheet>
      )}
      {todayGroups.map((group) => {
        const own = below.filter(({ item }) => item.group === group);
        if (own.length === 0) return null;
        return (
          <Sheet key={group} id={group} title={t(`today.group.${group}`)} note={String(own.length)} tools={<SelectAll items={own.map(({ item }) => item)} selected={selected} onSelect={onSelect} />}>
            <ul aria-label={t(`today.group.${group}`)} className={selects ? undefined : 'plain'}>{own.map((each) => row(each, selects))}</ul>
          </Sheet>
        );
      })}
    </div>
  );
}

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(id)) next.add(id);
  return next;
}

function SelectAll({ items, selected, onSelect }: { items: readonly TodayItem[]; selected: ReadonlySet<string>; onSelect: (ids: ReadonlySet<string>) => void }) {
  const { t } = useTranslation();
  const ids = items.filter(canBulk).map(({ id }) => id);
  if (ids.length < 2) return null;
  const all = ids.every((id) => selected.has(id));
  const handleChange = () => onSelect(new Set(all ? [...selected].filter((id) => !ids.includes(id)) : [...selected, ...ids]));
  return (
    <label className="today-all">
      <input type="checkbox" checked={all} onChange={handleChange} /> {t('today.selectAll', { count: ids.length })}
    </label>
  );
}

const WRITES = 'input:not([type="checkbox"]), textarea, select, [contenteditable], dialog, .panel';

/** One line of all is a stop of the Tab key; the arrows and letters go on from there. */
function useWalk(root: RefObject<HTMLDivElement | null>, places: readonly Placed[], { desk, selected, onSelect, letters, onHelp }: TodayListProps) {
  const navigate = useNavigate();
  const [at, setAt] = useState<string | null>(null);
  const known = places.findIndex(({ place }) => place === at);
  const index = known >= 0 ? known : 0;
  const current = places[index]?.place ?? null;
  const focus = (to: number) => {
    const place = places[Math.max(0, Math.min(places.length - 1, to))]?.place;
    if (place === undefined) return;
    setAt(place);
    root.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)?.focus();
  };
  useKeptFocus(root, current);
  const obey = (command: TodayCommand, { item, place }: Placed): void => {
    if (command.kind === 'move') focus(index + command.step);
    else if (command.kind === 'edge') focus(command.to === 'first' ? 0 : places.length - 1);
    else if (command.kind === 'toggle' || command.kind === 'repeat') desk.toggle(place);
    else if (command.kind === 'go') void navigate(targetOf(item));
    else if (command.kind === 'select') onSelect(toggled(selected, item.id));
    else if (command.kind === 'callOff') desk.callOff();
    else if (command.kind === 'help') onHelp();
    else desk.start(item, command.verb, place);
  };
  const handleKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest(WRITES) !== null) return;
    // Enter on a button or link is its own press.
    if (event.key === 'Enter' && target.closest('a, button') !== null) return;
    const standing = places[index];
    const command = commandOf(event.key, standing?.item ?? null, letters);
    if (command === null || standing === undefined) return;
    event.preventDefault();
    obey(command, standing);
  };
  const handleFocus = (event: React.FocusEvent<HTMLDivElement>) => {
    const place = event.target.closest<HTMLElement>('[data-place]')?.dataset['place'];
    if (place !== undefined) setAt(place);
  };
  return { current, handleKey, handleFocus };
}

/** When the line one stood on has left, the one that took its place has the focus. */
function useKeptFocus(root: RefObject<HTMLDivElement | null>, place: string | null): void {
  const before = useRef<{ place: string; index: number } | null>(null);
  useEffect(() => {
    const lines = [...(root.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];
    const stood = before.current;
    if (stood !== null && document.activeElement === document.body && lines.every((line) => line.dataset['place'] !== stood.place)) lines[Math.min(stood.index, lines.length - 1)]?.focus();
    const inside = root.current?.contains(document.activeElement) === true;
    before.current = inside && place !== null ? { place, index: lines.findIndex((line) => line.dataset['place'] === place) } : null;
  });
}
