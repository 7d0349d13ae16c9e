import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useId, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level } from '../gql/graphql';
import { UnitChoicesDocument } from './unit-choice.query';
import './unit-picker.css';

export interface UnitChoice {
  id: string;
  name: string;
}

export interface UnitPickerProps {
  /** Spoken name; a printed label may stand beside it by `inputId`. */
  label: string;
  inputId?: string | undefined;
  value?: UnitChoice | null | undefined;
  onPick: (unit: UnitChoice) => void;
  /** Text the list starts from, such as the name as printed. */
  start?: string | undefined;
  level?: Level | undefined;
  exclude?: ReadonlySet<string> | undefined;
  invalid?: boolean | undefined;
}

export type FoundUnit = UnitChoice & { jurisdictionName: string };

/** Units found by a part of the name, and how many there are in all. */
export interface FoundUnits {
  units: readonly FoundUnit[];
  total: number;
}

export interface UnitComboboxProps extends Omit<UnitPickerProps, 'level'> {
  /** A hook: asks the server for what was typed while the list is open. */
  useFound: (text: string, open: boolean) => FoundUnits;
}

/** Typing, arrows, Enter and Escape of a combobox over the units found. */
function useUnitSearch({ onPick, exclude, useFound }: UnitComboboxProps) {
  const [text, setText] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = text !== null;
  const found = useFound(useDeferredValue(text ?? ''), open);
  const units = found.units.filter((unit) => exclude?.has(unit.id) !== true);
  const at = Math.min(active, units.length - 1);
  const pick = (unit: UnitChoice | undefined) => {
    if (unit === undefined) return;
    setText(null);
    onPick({ id: unit.id, name: unit.name });
  };
  const type = (typed: string) => {
    setText(typed);
    setActive(0);
  };
  const handleKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!open) return step === 1 ? type('') : undefined;
    if (step !== 0) setActive(Math.min(Math.max(0, at + step), units.length - 1));
    else if (event.key === 'Enter') pick(units[at]);
    else if (event.key === 'Escape') setText(null);
    else return undefined;
    event.preventDefault();
    event.stopPropagation();
    return undefined;
  };
  const hidden = found.total > found.units.length ? found.units.length : null;
  return { text, open, units, hidden, at, pick, type, handleKey, close: () => setText(null) };
}

/** One unit of the joint meeting's register, found by a part of its name. */
export function UnitPicker({ level, ...rest }: UnitPickerProps) {
  return <UnitCombobox {...rest} useFound={(text, open) => useUnits(text, level, open)} />;
}

/** A combobox after the ARIA pattern, over units found by the server. */
export function UnitCombobox(props: UnitComboboxProps) {
  const { value, label } = props;
  const { t } = useTranslation();
  const listId = useId();
  const search = useUnitSearch(props);
  const { text, open, units, hidden, at } = search;
  const handleBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) search.close();
  };
  return (
    <div className="lx-picker" onBlur={handleBlur}>
      <input
        id={props.inputId}
        className="lx-input"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-invalid={props.invalid === true ? true : undefined}
        aria-activedescendant={open && units[at] !== undefined ? `${listId}-${at}` : undefined}
        autoComplete="off"
        placeholder={t('kit.unit.search')}
        value={text ?? value?.name ?? ''}
        onFocus={() => search.type(value == null ? (props.start ?? '') : '')}
        onChange={(event) => search.type(event.target.value)}
        onKeyDown={search.handleKey}
      />
      <UnitOptions id={listId} open={open} units={units} hidden={hidden} active={at} label={label} onPick={search.pick} />
    </div>
  );
}

/** A part of the name is enough; where it finds nothing the whole list is better than none. */
function useUnits(text: string, level: Level | undefined, open: boolean): FoundUnits {
  const shared = { membersOnly: false, ...(level === undefined ? {} : { level }) };
  const found = useQuery(UnitChoicesDocument, {
    variables: { filter: { ...shared, ...(text === '' ? {} : { text }) } },
    skip: !open,
  });
  const page = (found.data ?? found.previousData)?.units;
  return { units: page?.items ?? [], total: page?.total ?? 0 };
}

interface UnitOptionsProps {
  id: string;
  open: boolean;
  units: readonly FoundUnit[];
  /** How many are shown where there are more; null where these are all. */
  hidden: number | null;
  active: number;
  label: string;
  onPick: (unit: UnitChoice) => void;
}

function UnitOptions({ id, open, units, hidden, active, label, onPick }: UnitOptionsProps) {
  const { t } = useTranslation();
  return (
    <ul id={id} role="listbox" aria-label={label} hidden={!open} className="lx-options">
      {units.map((unit, index) => (
        <li
          key={unit.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          ref={(item) => (index === active ? item?.scrollIntoView?.({ block: 'nearest' }) : undefined)}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(unit);
          }}
        >
          {unit.name}
          <small>{unit.jurisdictionName}</small>
        </li>
      ))}
      {units.length === 0 ? <li className="none">{t('kit.unit.none')}</li> : null}
      {hidden === null ? null : <li className="none">{t('kit.unit.more', { n: hidden })}</li>}
    </ul>
  );
}
