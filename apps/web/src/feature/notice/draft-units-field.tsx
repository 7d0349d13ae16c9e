import { LightShape, SelectInput } from '@lianxi/web-ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftUnitRole } from '../../gql/graphql';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import type { UnitEntry } from './draft-form';

const ROLES: readonly DraftUnitRole[] = ['lead', 'responsible', 'support'];

export interface DraftUnitsFieldProps {
  units: readonly UnitEntry[];
  /** A task tells its units' parts apart; a duty binds them alike. */
  parted: boolean;
  fault: string | undefined;
  onChange: (units: readonly UnitEntry[]) => void;
}

/** The units of a draft, chosen from the register; the name as printed stays beside the unit it was matched with. */
export function DraftUnitsField({ units, parted, fault, onChange }: DraftUnitsFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const taken = new Set(units.flatMap((unit) => (unit.unitId === null ? [] : [unit.unitId])));
  const put = (index: number, change: Partial<UnitEntry>) =>
    onChange(units.map((unit, at) => (at === index ? { ...unit, ...change } : unit)));
  const handleAdd = ({ id: unitId, name }: UnitChoice) => {
    const role = !parted ? 'responsible' : units.some((unit) => unit.role === 'lead') ? 'support' : 'lead';
    onChange([...units, { name, unitId, unitName: name, role, generic: false }]);
  };
  return (
    <div className="lx-field" role="group" aria-labelledby={id}>
      <div className="head">
        <span className="name" id={id}>
          {t('notice.edit.units')}
        </span>
      </div>
      <ul className="nt-units">
        {units.map((unit, index) => (
          <UnitLine
            key={`${unit.name}-${index}`}
            unit={unit}
            parted={parted}
            taken={taken}
            onChange={(change) => put(index, change)}
            onRemove={() => onChange(units.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
      <UnitPicker label={t('kit.unit.add')} exclude={taken} invalid={fault !== undefined} onPick={handleAdd} />
      {fault === undefined ? null : (
        <p className="msg error" role="alert">
          <LightShape kind="overdue" />
          {fault}
        </p>
      )}
    </div>
  );
}

interface UnitLineProps {
  unit: UnitEntry;
  parted: boolean;
  taken: ReadonlySet<string>;
  onChange: (change: Partial<UnitEntry>) => void;
  onRemove: () => void;
}

function UnitLine({ unit, parted, taken, onChange, onRemove }: UnitLineProps) {
  const { t } = useTranslation();
  const unmatched = !unit.generic && unit.unitId === null;
  return (
    <li>
      {unmatched ? (
        <UnitPicker
          label={`${t('notice.card.resolve')} ${unit.name}`}
          start={unit.name.slice(-4, -1)}
          exclude={taken}
          onPick={({ id, name }) => onChange({ unitId: id, unitName: name })}
        />
      ) : (
        <span className="name">{unit.unitName ?? unit.name}</span>
      )}
      {parted ? (
        <SelectInput
          aria-label={t('notice.edit.role', { name: unit.name })}
          value={unit.role}
          options={ROLES.map((role) => ({ value: role, label: t(`words.draftRole.${role}`) }))}
          onChange={(event) => onChange({ role: ROLES.find((role) => role === event.target.value) ?? unit.role })}
        />
      ) : null}
      <button type="button" className="lx-close" aria-label={t('kit.remove', { name: unit.name })} onClick={onRemove}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" stroke="currentColor" strokeWidth="1.4">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </li>
  );
}
