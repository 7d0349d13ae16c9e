import { CheckLine, Field, FormPart, SelectInput, TextArea, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { withKind, type IndicatorFaults, type IndicatorForm } from './indicator-form';

export interface IndicatorFieldsProps {
  form: IndicatorForm;
  faults: IndicatorFaults;
  revising: boolean;
  onChange: (change: Partial<IndicatorForm>) => void;
}

type TextKey = { [Key in keyof IndicatorForm]: IndicatorForm[Key] extends string ? Key : never }[keyof IndicatorForm];

interface LineProps extends IndicatorFieldsProps {
  name: TextKey & ('name' | 'measure' | 'decimals' | 'numeratorName' | 'denominatorName' | 'target' | 'jumpPercent' | 'fund' | 'threshold' | 'triggerTitle' | 'workingDays');
  max: number;
  hint?: string;
  number?: boolean;
}

/** One line of text or number. */
export function Line({ name, max, hint, number, form, faults, onChange }: LineProps) {
  const { t } = useTranslation();
  const fault = faults[name];
  return (
    <Field label={t(`indicator.form.${name}`)} hint={hint} error={fault === undefined ? undefined : t(`indicator.form.${fault}`)}>
      {(ids) => <TextInput {...ids} maxLength={max} {...(number === true ? { inputMode: 'decimal' as const } : {})} value={form[name]} onChange={(event) => onChange({ [name]: event.target.value })} />}
    </Field>
  );
}

const KINDS = ['count', 'amount', 'ratio'] as const;
const ROLL_UPS = ['sum', 'latest', 'max'] as const;
const FUND_PARTS = ['budgeted', 'released', 'paid_in_time', 'published'] as const;
export const DIRECTIONS = ['at_least', 'at_most'] as const;

export function IndicatorFields(props: IndicatorFieldsProps) {
  const { t } = useTranslation();
  const { form, faults, revising, onChange } = props;
  const fault = (key: keyof IndicatorForm): string | undefined => (faults[key] === undefined ? undefined : t(`indicator.form.${faults[key]}`));
  return (
    <>
      <FormPart title={t('indicator.form.basics')} note={t('indicator.entry.noPersons')}>
        <Line {...props} name="name" max={60} />
        <Field label={t('indicator.form.kind')}>
          {(ids) => <SelectInput {...ids} value={form.kind} options={KINDS.map((value) => ({ value, label: t(`indicator.kind.${value}`) }))} onChange={(event) => onChange(withKind(form, KINDS.find((kind) => kind === event.target.value) ?? 'count'))} />}
        </Field>
        {form.kind === 'ratio' ? <Line {...props} name="numeratorName" max={40} /> : null}
        {form.kind === 'ratio' ? <Line {...props} name="denominatorName" max={40} /> : null}
        <Line {...props} name="measure" max={10} hint={t('indicator.form.measureHint')} />
        {form.kind === 'count' ? null : <Line {...props} name="decimals" max={1} number />}
        {form.kind === 'ratio' ? null : (
          <Field label={t('indicator.form.rollUp')}>
            {(ids) => <SelectInput {...ids} value={form.rollUp} options={ROLL_UPS.map((value) => ({ value, label: t(`indicator.rollUp.${value}`) }))} onChange={(event) => onChange({ rollUp: ROLL_UPS.find((rollUp) => rollUp === event.target.value) ?? 'sum' })} />}
          </Field>
        )}
        <Field label={t('indicator.form.description')} hint={t('indicator.form.descriptionHint')}>
          {(ids) => <TextArea {...ids} rows={3} maxLength={500} value={form.description} onChange={(event) => onChange({ description: event.target.value })} />}
        </Field>
      </FormPart>
      <Checks {...props} />
      <FormPart>
        <Field label={t('indicator.form.fromOn')} error={fault('fromOn')}>
          {(ids) => <DateInput {...ids} value={form.fromOn} onChange={(fromOn) => onChange({ fromOn })} />}
        </Field>
        {revising ? (
          <Field label={t('indicator.form.reason')} error={fault('reason')}>
            {(ids) => <TextArea {...ids} rows={2} maxLength={1000} value={form.reason} onChange={(event) => onChange({ reason: event.target.value })} />}
          </Field>
        ) : null}
      </FormPart>
    </>
  );
}

function Checks(props: IndicatorFieldsProps) {
  const { t } = useTranslation();
  const { form, onChange } = props;
  const directions = [{ value: '', label: t('indicator.form.noTarget') }, ...DIRECTIONS.map((value) => ({ value, label: t(`indicator.direction.${value}`).trim() }))];
  const funds = [{ value: '', label: t('indicator.form.noFund') }, ...FUND_PARTS.map((value) => ({ value, label: t(`indicator.fundPart.${value}`) }))];
  return (
    <FormPart title={t('indicator.form.checks')}>
      <Field label={t('indicator.form.direction')}>
        {(ids) => <SelectInput {...ids} value={form.direction} options={directions} onChange={(event) => onChange({ direction: DIRECTIONS.find((direction) => direction === event.target.value) ?? '' })} />}
      </Field>
      {form.direction === '' ? null : <Line {...props} name="target" max={15} number hint={t('indicator.form.targetHint')} />}
      <Line {...props} name="jumpPercent" max={4} number hint={t('indicator.form.jumpHint')} />
      {form.kind === 'ratio' ? <CheckLine label={t('indicator.form.capped')} checked={form.capped} onChange={(event) => onChange({ capped: event.target.checked })} /> : null}
      <CheckLine label={t('indicator.form.cumulative')} checked={form.cumulative} onChange={(event) => onChange({ cumulative: event.target.checked })} />
      <CheckLine label={t('indicator.form.floor')} checked={form.floor} onChange={(event) => onChange({ floor: event.target.checked })} />
      <Field label={t('indicator.form.fundPart')}>
        {(ids) => <SelectInput {...ids} value={form.fundPart} options={funds} onChange={(event) => onChange({ fundPart: FUND_PARTS.find((part) => part === event.target.value) ?? '' })} />}
      </Field>
      {form.fundPart === '' ? null : <Line {...props} name="fund" max={40} hint={t('indicator.form.fundHint')} />}
    </FormPart>
  );
}
