import { CheckLine } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format';
import type { Detail } from './inspection-facts';

interface FieldCheckProps {
  inspection: Detail;
  checked: boolean;
  /** One has tried to conclude without it. */
  missing: boolean;
  onChange: (checked: boolean) => void;
}

/** Before the conclusion: who of the team has sent what, which object has no record, and the question whether something still waits on a phone. */
export function FieldCheckFields({ inspection: { fieldCheck, objects }, checked, missing, onChange }: FieldCheckProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (fieldCheck == null || fieldCheck.members.length === 0) return null;
  const unvisited = objects.filter(({ id }) => fieldCheck.unvisitedIds.includes(id)).map(({ unitName }) => unitName);
  return (
    <fieldset className="in-check">
      <legend>{t('inspection.fieldCheck.title')}</legend>
      <ul>
        {fieldCheck.members.map(({ personName, office, records, lastOn }) => (
          <li key={`${personName} ${office}`} className={records === 0 ? 'none' : undefined}>
            <span>{personName}</span>
            <span>{lastOn == null ? t('inspection.fieldCheck.none') : t('inspection.fieldCheck.sent', { count: records, date: format.date(lastOn) })}</span>
          </li>
        ))}
      </ul>
      {unvisited.length === 0 ? null : <p className="none">{t('inspection.fieldCheck.unvisited', { units: unvisited.join(t('inspection.fieldCheck.and')) })}</p>}
      <CheckLine label={t('inspection.fieldCheck.ask')} checked={checked} aria-invalid={missing && !checked} onChange={(event) => onChange(event.target.checked)} />
      {missing && !checked ? (
        <p role="alert" className="missing">
          {t('inspection.fieldCheck.missing')}
        </p>
      ) : null}
      <p className="in-note">{t('inspection.fieldCheck.note')}</p>
    </fieldset>
  );
}
