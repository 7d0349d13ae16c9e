import { Button, Field, FormPart } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { InspectionAuthority, InspectionBodyFragment } from '../../gql/graphql';
import { UnitPicker } from '../../ui/unit-picker';
import { ChoiceField, WordsField } from '../../ui/choice-fields';
import { useWords } from '../../ui/use-words';
import type { PlanFieldsProps } from './plan-fields';
import type { ObjectForm } from './plan-form';

interface Props extends PlanFieldsProps {
  loads: InspectionBodyFragment['loads'];
}

/** Whom it goes to; each with how often it is inspected this year, and what art. 5 may ask for. */
export function ObjectFields({ form, onChange, loads }: Props) {
  const { t } = useTranslation();
  const { objects } = form;
  const change = (unitId: string, next: Partial<ObjectForm>) => onChange({ objects: objects.map((object) => (object.unitId === unitId ? { ...object, ...next } : object)) });
  const add = (unitId: string, unitName: string) => onChange({ objects: [...objects, { unitId, unitName, authority: null, authorityDocument: '', assistanceBasis: '' }] });
  return (
    <FormPart title={t('inspection.step.objects')}>
      <Field label={t('inspection.addObject')}>
        {(ids) => <UnitPicker key={objects.length} label={t('inspection.addObject')} inputId={ids.id} exclude={new Set(objects.map(({ unitId }) => unitId))} onPick={(unit) => add(unit.id, unit.name)} />}
      </Field>
      <ul className="in-objects">
        {objects.map((object) => (
          <li key={object.unitId}>
            <div className="head">
              <b>{object.unitName}</b>
              <span className="in-note">{loadText(object.unitId)}</span>
              <Button kind="text" size="small" aria-label={t('inspection.removeObject', { name: object.unitName })} onClick={() => onChange({ objects: objects.filter(({ unitId }) => unitId !== object.unitId) })}>
                ×
              </Button>
            </div>
            <ObjectMore object={object} check={form.basis === 'business_check'} onChange={(next) => change(object.unitId, next)} />
          </li>
        ))}
      </ul>
      <WordsField label={t('inspection.depthReason')} hint={t('inspection.depthHint')} rows={2} max={1000} value={form.depthReason} onChange={(depthReason) => onChange({ depthReason })} />
    </FormPart>
  );

  function loadText(unitId: string): string {
    const load = loads.find((each) => each.unitId === unitId);
    return load === undefined ? t('inspection.loadNone') : t('inspection.load', { n: load.inspections, own: load.own, assessments: load.assessments, visits: load.visits });
  }
}

function ObjectMore({ object, check, onChange }: { object: ObjectForm; check: boolean; onChange: (next: Partial<ObjectForm>) => void }) {
  const { t } = useTranslation();
  const authorities = useWords<InspectionAuthority>('inspection.authorityOf');
  return (
    <details open={object.authority !== null || object.assistanceBasis !== ''}>
      <summary>{t(check ? 'inspection.assistanceBasis' : 'inspection.authority')}</summary>
      {check ? <WordsField label={t('inspection.assistanceBasis')} value={object.assistanceBasis} onChange={(assistanceBasis) => onChange({ assistanceBasis })} /> : null}
      <ChoiceField label={t('inspection.authority')} value={object.authority} options={authorities} onChange={(authority) => onChange({ authority })} />
      {object.authority === null ? null : <WordsField label={t('inspection.authorityDocument')} value={object.authorityDocument} onChange={(authorityDocument) => onChange({ authorityDocument })} />}
    </details>
  );
}
