import { Button, SelectInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../../ui/unit-picker';
import { requestKey } from '../../ui/request-key';
import type { TaskPart } from './task-form';

const ROLES = ['lead', 'support', 'guide'] as const;

/** Who has which part; one leads. */
export function TaskParts({ parts, invalid, onChange }: { parts: readonly TaskPart[]; invalid: boolean; onChange: (parts: TaskPart[]) => void }) {
  const { t } = useTranslation();
  const taken = new Set(parts.flatMap((part) => (part.unit === null ? [] : [part.unit.id])));
  const replace = (key: string, change: Partial<TaskPart>) => onChange(parts.map((part) => (part.key === key ? { ...part, ...change } : part)));
  return (
    <div>
      {parts.map((part, index) => (
        <div key={part.key} className="task-part">
          <UnitPicker
            label={`${t('task.unit')} ${index + 1}`}
            value={part.unit}
            exclude={taken}
            invalid={invalid && part.unit === null}
            onPick={(unit) => replace(part.key, { unit })}
          />
          <SelectInput
            aria-label={`${t('task.role')} ${index + 1}`}
            value={part.role}
            onChange={(event) => replace(part.key, { role: ROLES.find((role) => role === event.target.value) ?? 'support' })}
            options={ROLES.map((role) => ({ value: role, label: t(`words.role.${role}`) }))}
          />
          <Button
            kind="text"
            aria-label={t('task.removeUnit', { name: part.unit?.name ?? String(index + 1) })}
            disabled={parts.length === 1}
            onClick={() => onChange(parts.filter((other) => other.key !== part.key))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...parts, { key: requestKey(), unit: null, role: 'support' }])}>
        {t('task.addUnit')}
      </Button>
    </div>
  );
}
