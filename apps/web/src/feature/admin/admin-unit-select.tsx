import { useQuery } from '@apollo/client/react';
import { SelectInput, TextInput } from '@lianxi/web-ui';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminUnitsDocument } from './admin.query';

export interface AdminUnitSelectProps {
  id: string;
  value: string;
  onChange: (unitId: string) => void;
}

/** One unit of the whole register: a part of its name narrows the list. */
export function AdminUnitSelect({ id, value, onChange }: AdminUnitSelectProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const { data, previousData } = useQuery(AdminUnitsDocument, { variables: { text: wanted === '' ? null : wanted, page: { limit: 100, offset: 0 } } });
  const units = (data ?? previousData)?.allUnits.items ?? [];
  return (
    <div className="admin-pair">
      <TextInput type="search" aria-label={t('administration.search')} placeholder={t('administration.search')} value={text} onChange={(event) => setText(event.target.value)} />
      <SelectInput
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        options={[{ value: '', label: '—' }, ...units.map((unit) => ({ value: unit.id, label: unit.name }))]}
      />
    </div>
  );
}
