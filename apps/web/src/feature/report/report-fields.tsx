import { CheckLine, Field, FormPart, TextArea, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { AskedIndicatorFragment, ReportContentFragment } from '../../gql/graphql';
import { FigureFields } from '../../ui/figure-fields';
import { firstFigures } from '../../ui/figure-form';
import { ReportFacts } from './report-facts';
import { FileList } from '../../ui/file-list';
import { NEXT_MAX, TEXT_MAX, type ReportFaults, type ReportForm } from './report-form';

export interface ReportFieldsProps {
  form: ReportForm;
  indicators: readonly AskedIndicatorFragment[];
  faults: ReportFaults;
  previous: ReportContentFragment | null | undefined;
  onChange: (change: Partial<ReportForm>) => void;
}

export function ReportFields({ form, indicators, faults, previous, onChange }: ReportFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <FigureFields asked={indicators} rows={form.figures} faults={faults.figures} onChange={(figures) => onChange({ figures, unchanged: false })} />
      <FormPart>
        {previous == null ? null : (
          <CheckLine
            label={t('report.unchanged')}
            checked={form.unchanged}
            onChange={(event) => onChange(event.target.checked ? { unchanged: true, text: form.text === '' ? previous.text : form.text, figures: firstFigures(indicators, null) } : { unchanged: false })}
          />
        )}
        <Field label={t('report.progress')} need={t('report.progressNeed')} error={faults.text === undefined ? undefined : t(`report.${faults.text}`)}>
          {(ids) => <TextArea {...ids} rows={6} maxLength={TEXT_MAX} value={form.text} onChange={(event) => onChange({ text: event.target.value, unchanged: false })} />}
        </Field>
        <Field label={t('report.next')} need={t('kit.optional')}>
          {(ids) => <TextArea {...ids} rows={2} maxLength={NEXT_MAX} placeholder={t('report.nextPlaceholder')} value={form.nextStep} onChange={(event) => onChange({ nextStep: event.target.value })} />}
        </Field>
      </FormPart>
      <ReportFacts facts={form.facts} previous={previous} lacking={faults.facts} onChange={(facts) => onChange({ facts })} />
      <FileList files={form.files} onChange={(files) => onChange({ files })} />
    </>
  );
}

export interface ConfirmPartProps {
  /** Name of the unit when the secretariat files for it. */
  onBehalfOf: string | null;
  source: string;
  confirmed: boolean;
  faults: ReportFaults;
  onSource: (source: string) => void;
  onConfirm: (confirmed: boolean) => void;
}

/** Just above the bar: the source of what is filed on behalf, and the confirmation of no classified content (L16). */
export function ConfirmPart(props: ConfirmPartProps) {
  const { t } = useTranslation();
  const { faults } = props;
  return (
    <FormPart>
      {props.onBehalfOf === null ? null : (
        <Field
          label={`${t('report.onBehalf', { unit: props.onBehalfOf })} · ${t('report.onBehalfSource')}`}
          hint={t('report.onBehalfHint')}
          error={faults.source === undefined ? undefined : t(`report.${faults.source}`)}
        >
          {(ids) => <TextInput {...ids} maxLength={200} value={props.source} onChange={(event) => props.onSource(event.target.value)} />}
        </Field>
      )}
      <CheckLine label={t('report.classified')} checked={props.confirmed} onChange={(event) => props.onConfirm(event.target.checked)} />
      {faults.classified === undefined ? null : (
        <p role="alert" className="msg error">
          {t(`report.${faults.classified}`)}
        </p>
      )}
    </FormPart>
  );
}
