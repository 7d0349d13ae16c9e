import { useQuery } from '@apollo/client/react';
import type { FieldIds } from '@lianxi/web-ui';
import { useState } from 'react';
import { UnitCombobox, type FoundUnits, type UnitChoice } from '../../ui/unit-picker';
import { AdminUnitsDocument } from './admin.query';

/** As many as are read at a glance; the rest is found by typing on. */
const SHOWN = 20;

export interface AdminUnitSelectProps extends FieldIds {
  label: string;
  value: string;
  onChange: (unitId: string) => void;
}

/** One unit of the whole register, found on the server by a part of its name or code. */
export function AdminUnitSelect({ id, label, value, onChange, 'aria-invalid': invalid }: AdminUnitSelectProps) {
  const [picked, setPicked] = useState<UnitChoice | null>(null);
  const handlePick = (unit: UnitChoice) => {
    setPicked(unit);
    onChange(unit.id);
  };
  return (
    <UnitCombobox
      label={label}
      inputId={id}
      invalid={invalid === true}
      // A form that has been sent is empty again.
      value={picked?.id === value ? picked : null}
      useFound={useAdminUnits}
      onPick={handlePick}
    />
  );
}

function useAdminUnits(text: string, open: boolean): FoundUnits {
  const wanted = text.trim();
  const variables = { text: wanted === '' ? null : wanted, page: { limit: SHOWN, offset: 0 } };
  const { data, previousData } = useQuery(AdminUnitsDocument, { variables, skip: !open });
  const page = (data ?? previousData)?.allUnits;
  return { units: page?.items ?? [], total: page?.total ?? 0 };
}
